<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Issues, pages and articles</source>
        <translation>期、版、稿件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Full-text search; not there yet, Ctrl+E lists articles that hold a word</source>
        <translation>全文检索，尚未提供；Ctrl+E 可列出含某个词的稿件</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The tree of tags and where each is used</source>
        <translation>标签树，以及每个标签用在哪里</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Files that are being read, and what came of them</source>
        <translation>正在识读的文件及其结果</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>The article as a text</source>
        <translation>以正文阅读稿件</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Text beside the scan; not there yet</source>
        <translation>正文与扫描件对照，尚未提供</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>分版</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Show or hide the list at the left</source>
        <translation>显示或隐藏左侧列表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检视栏</translation>
    </message>
    <message>
        <source>Show or hide notes, tags, names and history at the right</source>
        <translation>显示或隐藏右侧的批注、标签、实体和历史</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Show or hide the menus above the toolbar</source>
        <translation>显示或隐藏工具栏上方的菜单</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大正文</translation>
    </message>
    <message>
        <source>Make the article&apos;s letters larger</source>
        <translation>把稿件的字放大</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小正文</translation>
    </message>
    <message>
        <source>Make the article&apos;s letters smaller</source>
        <translation>把稿件的字缩小</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正文原大</translation>
    </message>
    <message>
        <source>Show the article in its usual size</source>
        <translation>按平常的字号显示稿件</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>在浅色与深色之间切换</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>切换界面语言</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>占满屏幕，或恢复窗口</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>快速标引…</translation>
    </message>
    <message>
        <source>Put tags on the article by a few letters</source>
        <translation>打几个字母就给稿件加标签</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>批注…</translation>
    </message>
    <message>
        <source>Write a note on the selected text</source>
        <translation>给选中的文字写批注</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Nobody has worked on it yet</source>
        <translation>还没有人动过</translation>
    </message>
    <message>
        <source>Mark as being proofread</source>
        <translation>标为校对中</translation>
    </message>
    <message>
        <source>Someone is at it</source>
        <translation>有人正在校对</translation>
    </message>
    <message>
        <source>Mark as proofread</source>
        <translation>标为已校</translation>
    </message>
    <message>
        <source>Done; opens the next article</source>
        <translation>校完，转下一篇</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>标为已审</translation>
    </message>
    <message>
        <source>Read once more and found good</source>
        <translation>复读无误</translation>
    </message>
    <message>
        <source>Mark as a person</source>
        <translation>标为人名</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a person</source>
        <translation>选中的文字或当前名称是人名</translation>
    </message>
    <message>
        <source>Mark as a place</source>
        <translation>标为地名</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a place</source>
        <translation>选中的文字或当前名称是地名</translation>
    </message>
    <message>
        <source>Mark as an organisation</source>
        <translation>标为机构</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is an organisation</source>
        <translation>选中的文字或当前名称是机构</translation>
    </message>
    <message>
        <source>Mark as a date</source>
        <translation>标为日期</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a date</source>
        <translation>选中的文字或当前名称是日期</translation>
    </message>
    <message>
        <source>Mark as an amount</source>
        <translation>标为数额</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is an amount</source>
        <translation>选中的文字或当前名称是数额</translation>
    </message>
    <message>
        <source>Mark as a time</source>
        <translation>标为时间</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a time of day</source>
        <translation>选中的文字或当前名称是时刻</translation>
    </message>
    <message>
        <source>Next unconfirmed name</source>
        <translation>下一处待确认名称</translation>
    </message>
    <message>
        <source>Go to the next name that nobody has decided on</source>
        <translation>转到下一处还没有确认的名称</translation>
    </message>
    <message>
        <source>Previous unconfirmed name</source>
        <translation>上一处待确认名称</translation>
    </message>
    <message>
        <source>Go to the undecided name before</source>
        <translation>转到上一处还没有确认的名称</translation>
    </message>
    <message>
        <source>Confirm the name</source>
        <translation>确认名称</translation>
    </message>
    <message>
        <source>The current name is right; go to the next</source>
        <translation>当前名称无误，转下一处</translation>
    </message>
    <message>
        <source>Reject the name</source>
        <translation>否定名称</translation>
    </message>
    <message>
        <source>This is no name; it is not suggested again</source>
        <translation>这不是名称，以后不再提示</translation>
    </message>
    <message>
        <source>Extend the name</source>
        <translation>名称向后延一字</translation>
    </message>
    <message>
        <source>Take the character after the name into it</source>
        <translation>把后一个字并入名称</translation>
    </message>
    <message>
        <source>Shorten the name</source>
        <translation>名称末尾减一字</translation>
    </message>
    <message>
        <source>Leave the last character out of the name</source>
        <translation>去掉名称的最后一个字</translation>
    </message>
    <message>
        <source>Extend the name at its front</source>
        <translation>名称向前延一字</translation>
    </message>
    <message>
        <source>Take the character before the name into it</source>
        <translation>把前一个字并入名称</translation>
    </message>
    <message>
        <source>Shorten the name at its front</source>
        <translation>名称开头减一字</translation>
    </message>
    <message>
        <source>Leave the first character out of the name</source>
        <translation>去掉名称的第一个字</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find any command, article, tag or name by typing</source>
        <translation>打字查找任何命令、稿件、标签、名称</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>全部按键一览</translation>
    </message>
    <message>
        <source>About Jiaoyue</source>
        <translation>关于校阅</translation>
    </message>
    <message>
        <source>Version, licences and where your files lie</source>
        <translation>版本、许可证和文件位置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read newspaper pages from files into the library</source>
        <translation>把文件里的报纸版面读入文库</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>打开文库…</translation>
    </message>
    <message>
        <source>Open a library file, or make a new one</source>
        <translation>打开一个文库文件，或新建一个</translation>
    </message>
    <message>
        <source>Open the sample newspaper</source>
        <translation>打开示例报纸</translation>
    </message>
    <message>
        <source>Try everything on an issue that comes with Jiaoyue</source>
        <translation>用随附的一期报纸试用各项功能</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Language, theme, sizes, your name, keys</source>
        <translation>语言、主题、大小、署名、按键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>关闭窗口；改动都已存盘</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back your last change</source>
        <translation>撤回你最近的一次改动</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>恢复刚撤回的改动</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>复制带出处</translation>
    </message>
    <message>
        <source>Copy the selected text with the newspaper, date and page it is from</source>
        <translation>复制选中文字，附报名、日期、版次</translation>
    </message>
    <message>
        <source>Correct the selection…</source>
        <translation>更正所选…</translation>
    </message>
    <message>
        <source>Put other words in place of the selected ones</source>
        <translation>用别的字替换选中的字</translation>
    </message>
    <message>
        <source>Restore the first reading</source>
        <translation>恢复原字</translation>
    </message>
    <message>
        <source>Put back what was first read where the selection stands</source>
        <translation>把所选之处恢复为最初识读的文字</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>本篇查找</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>在本篇里查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>转到下一处结果</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>转到上一处结果</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>检索全库</translation>
    </message>
    <message>
        <source>List the articles of the whole library that hold these words</source>
        <translation>列出全库含有这些字的稿件</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Keep only the articles whose title holds what you type</source>
        <translation>只留标题含有所打文字的稿件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Return to where you were before</source>
        <translation>回到先前的位置</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go on to where you came back from</source>
        <translation>回到后退之前的位置</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇</translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation>打开列表中的上一篇</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇</translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation>打开列表中的下一篇</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一版</translation>
    </message>
    <message>
        <source>Open the page before this one</source>
        <translation>打开上一版</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一版</translation>
    </message>
    <message>
        <source>Open the page after this one</source>
        <translation>打开下一版</translation>
    </message>
    <message>
        <source>Articles of this page…</source>
        <translation>本版稿件…</translation>
    </message>
    <message>
        <source>Choose an article of this page from a list</source>
        <translation>从列表中选本版的一篇稿件</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>下一条批注</translation>
    </message>
    <message>
        <source>Go to the next note of the article</source>
        <translation>转到本篇下一条批注</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>转到上一条批注</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>把键盘移到窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>把键盘移到窗口的上一部分</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>稿件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>List the articles of the page as they were printed</source>
        <translation>按报纸上的先后列出稿件</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>List what is still to be read first</source>
        <translation>还没校的排在前面</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>按篇幅</translation>
    </message>
    <message>
        <source>List the longest articles first</source>
        <translation>长稿排在前面</translation>
    </message>
    <message>
        <source>By notes</source>
        <translation>按批注</translation>
    </message>
    <message>
        <source>List the articles with most notes first</source>
        <translation>批注多的排在前面</translation>
    </message>
    <message>
        <source>Printed order</source>
        <translation>按版面顺序</translation>
    </message>
    <message>
        <source>Try saving again</source>
        <translation>重试保存</translation>
    </message>
    <message>
        <source>Write the changes that the library did not take</source>
        <translation>把尚未写进文库的修改再写一次</translation>
    </message>
    <message>
        <source>Save library as…</source>
        <translation>文库另存为…</translation>
    </message>
    <message>
        <source>Copy the library to another file and go on with that one</source>
        <translation>把文库复制成另一个文件，并在其中继续工作</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Import by itself whatever is put into a folder; once more to leave off</source>
        <translation>放进该文件夹的版面会自动导入；再选一次即停止监视</translation>
    </message>
    <message>
        <source>The page cut into articles, to check and to put right</source>
        <translation>版面分成稿件的情况，供校核改正</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose, move and pull regions</source>
        <translation>选取、移动、拉伸区域</translation>
    </message>
    <message>
        <source>Draw a region</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Pull a box; the lines in it become its text</source>
        <translation>拖出一个框，框内各行即为其文字</translation>
    </message>
    <message>
        <source>Split at a line</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Click a line: it begins an article of its own</source>
        <translation>点击一行，从该行起另成一篇</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Join the chosen articles, or the chosen one with the one you click</source>
        <translation>合并所选各篇，或把点击的一篇并入所选的一篇</translation>
    </message>
    <message>
        <source>Number the articles</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Click the articles one after the other in reading order</source>
        <translation>按阅读顺序逐篇点击</translation>
    </message>
    <message>
        <source>Order anew</source>
        <translation>自动排序</translation>
    </message>
    <message>
        <source>Put the articles in order by where they stand</source>
        <translation>按各篇在版面上的位置重新排序</translation>
    </message>
    <message>
        <source>Make it an article of its own</source>
        <translation>另立一篇</translation>
    </message>
    <message>
        <source>The chosen region leaves its article with its text</source>
        <translation>所选区域连同文字离开原稿件，自成一篇</translation>
    </message>
    <message>
        <source>Delete the region</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Its lines stay on the page, in no article</source>
        <translation>其中各行留在版面上，不属于任何稿件</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>下一处存疑</translation>
    </message>
    <message>
        <source>Go to the next decision that is not sure</source>
        <translation>转到下一处把握不大的判断</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>上一处存疑</translation>
    </message>
    <message>
        <source>Go to the doubt before</source>
        <translation>转到上一处存疑</translation>
    </message>
    <message>
        <source>Confirm the page</source>
        <translation>确认本页</translation>
    </message>
    <message>
        <source>The page is cut into articles rightly; go on with the next</source>
        <translation>本版分稿无误，转到下一版</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Show the whole width of the page</source>
        <translation>显示版面全宽</translation>
    </message>
    <message>
        <source>Newspaper, date, page…</source>
        <translation>报名、日期、版次…</translation>
    </message>
    <message>
        <source>Correct the newspaper&apos;s name, the date, the number or label of the page</source>
        <translation>更正报名、日期、版次或版名</translation>
    </message>
    <message>
        <source>Move the page up</source>
        <translation>版面上移</translation>
    </message>
    <message>
        <source>Put the page before the one above it</source>
        <translation>移到上一版之前</translation>
    </message>
    <message>
        <source>Move the page down</source>
        <translation>版面下移</translation>
    </message>
    <message>
        <source>Put the page after the one below it</source>
        <translation>移到下一版之后</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>添加版面…</translation>
    </message>
    <message>
        <source>Import files as further pages of this issue</source>
        <translation>导入文件，添加到本期</translation>
    </message>
    <message>
        <source>Replace the page…</source>
        <translation>替换版面…</translation>
    </message>
    <message>
        <source>Import another file in the place of this page</source>
        <translation>导入另一文件，替换本版</translation>
    </message>
    <message>
        <source>Delete the page</source>
        <translation>删除版面</translation>
    </message>
    <message>
        <source>Take the page away with its articles; undo brings it back</source>
        <translation>删除本版及其稿件，可撤销</translation>
    </message>
    <message>
        <source>Delete the issue</source>
        <translation>删除本期</translation>
    </message>
    <message>
        <source>Take the issue away with all its pages; undo brings it back</source>
        <translation>删除本期全部版面，可撤销</translation>
    </message>
    <message>
        <source>People, places and organisations across the library</source>
        <translation>全库的人物、地点和机构</translation>
    </message>
    <message>
        <source>Fasten the note to the selection</source>
        <translation>把批注移到所选文字</translation>
    </message>
    <message>
        <source>The active note belongs to the selected words from now on</source>
        <translation>当前批注改为针对所选文字</translation>
    </message>
    <message>
        <source>Go to page, article, line…</source>
        <translation>转到版、篇、行…</translation>
    </message>
    <message>
        <source>A page by number or label, an article by title or pinyin, a line by its number</source>
        <translation>版按序号或版次，篇按标题或拼音，行按行号</translation>
    </message>
    <message>
        <source>Mark everywhere</source>
        <translation>一并标注</translation>
    </message>
    <message>
        <source>Do in the whole library what was just decided on one name</source>
        <translation>把刚才对这个名称的判断用于全库</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Rename the entity…</source>
        <translation>实体改名…</translation>
    </message>
    <message>
        <source>Change what it is called in lists</source>
        <translation>更改它在列表中的名称</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>合并实体</translation>
    </message>
    <message>
        <source>Make the selected entities one, or follow the first suggestion</source>
        <translation>把选中的实体合为一个，或采纳第一条建议</translation>
    </message>
    <message>
        <source>Not the same entity</source>
        <translation>不是同一实体</translation>
    </message>
    <message>
        <source>Turn the first suggestion down, for good</source>
        <translation>否决第一条建议，不再提示</translation>
    </message>
    <message>
        <source>Alias of the entity…</source>
        <translation>添加别名…</translation>
    </message>
    <message>
        <source>Say how it is spelt as well</source>
        <translation>说明它还有哪种写法</translation>
    </message>
    <message>
        <source>Note on the entity…</source>
        <translation>实体附注…</translation>
    </message>
    <message>
        <source>Write down what is worth knowing of it</source>
        <translation>记下关于它值得知道的事</translation>
    </message>
    <message>
        <source>Identifier of the entity…</source>
        <translation>实体标识符…</translation>
    </message>
    <message>
        <source>Its number in an authority file; nothing is fetched</source>
        <translation>它在规范档中的编号；不联网</translation>
    </message>
    <message>
        <source>Another entity of this name</source>
        <translation>同名另一个</translation>
    </message>
    <message>
        <source>The selected mentions mean someone or something else of the same name</source>
        <translation>选中的几处指同名的另一个人或物</translation>
    </message>
    <message>
        <source>All articles that name the entity</source>
        <translation>检索提及此实体的全部稿件</translation>
    </message>
    <message>
        <source>List them in the library</source>
        <translation>在文库中列出</translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation>新建实体…</translation>
    </message>
    <message>
        <source>Make an entity that nothing mentions yet</source>
        <translation>建立一个尚无处提及的实体</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Make a tag at the top of the vocabulary</source>
        <translation>在词表顶层新建主题词</translation>
    </message>
    <message>
        <source>New narrower tag…</source>
        <translation>新建下位词…</translation>
    </message>
    <message>
        <source>Make a tag below this one</source>
        <translation>在此词之下新建</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>标签改名…</translation>
    </message>
    <message>
        <source>The articles keep it under its new name</source>
        <translation>稿件上的标签随之改名</translation>
    </message>
    <message>
        <source>Synonym of the tag…</source>
        <translation>添加用代词…</translation>
    </message>
    <message>
        <source>Another word by which the tag is found</source>
        <translation>可以用来找到此标签的另一个词</translation>
    </message>
    <message>
        <source>Related tag…</source>
        <translation>添加相关词…</translation>
    </message>
    <message>
        <source>Say with which other tag it has to do</source>
        <translation>说明它与哪个标签相关</translation>
    </message>
    <message>
        <source>Note on using the tag…</source>
        <translation>使用说明…</translation>
    </message>
    <message>
        <source>Say what the tag is for and what not</source>
        <translation>说明此标签何时用、何时不用</translation>
    </message>
    <message>
        <source>Notation of the tag…</source>
        <translation>分类号…</translation>
    </message>
    <message>
        <source>Its sign in a classification</source>
        <translation>它在分类法中的号码</translation>
    </message>
    <message>
        <source>Number key of the tag</source>
        <translation>设置或取消快速键</translation>
    </message>
    <message>
        <source>Give it one of the keys 1–9 of the quick palette, or take it away</source>
        <translation>给它快速标引面板的数字键 1–9，或取消</translation>
    </message>
    <message>
        <source>Merge the tag into another…</source>
        <translation>并入其他标签…</translation>
    </message>
    <message>
        <source>Its articles get the other tag, its name becomes a synonym</source>
        <translation>稿件改标另一个词，原名成为用代词</translation>
    </message>
    <message>
        <source>Move the tag…</source>
        <translation>移动标签…</translation>
    </message>
    <message>
        <source>Put it, with all below it, under another tag</source>
        <translation>连同下位词移到另一个词之下</translation>
    </message>
    <message>
        <source>Tag up</source>
        <translation>标签上移</translation>
    </message>
    <message>
        <source>Before the tag above it</source>
        <translation>移到上一个同级词之前</translation>
    </message>
    <message>
        <source>Tag down</source>
        <translation>标签下移</translation>
    </message>
    <message>
        <source>After the tag below it</source>
        <translation>移到下一个同级词之后</translation>
    </message>
    <message>
        <source>Tag one level up</source>
        <translation>标签升一级</translation>
    </message>
    <message>
        <source>Beside the tag that it is below now</source>
        <translation>移到与上位词同级</translation>
    </message>
    <message>
        <source>Tag one level down</source>
        <translation>标签降一级</translation>
    </message>
    <message>
        <source>Below the tag that stands before it</source>
        <translation>移到前一个同级词之下</translation>
    </message>
    <message>
        <source>All articles with the tag</source>
        <translation>检索标有此词的全部稿件</translation>
    </message>
    <message>
        <source>Merge the free term as suggested</source>
        <translation>按建议归并自由词</translation>
    </message>
    <message>
        <source>The first free term that waits becomes part of the tag it seems to mean</source>
        <translation>把第一个待归并的自由词归入建议的主题词</translation>
    </message>
    <message>
        <source>Take the free term into the vocabulary</source>
        <translation>把自由词设为主题词</translation>
    </message>
    <message>
        <source>It stays as it is, and waits no longer</source>
        <translation>保持原样，不再待归并</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Delete it with all below it, and take them off the articles</source>
        <translation>连同下位词删除，并从稿件上取下</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Drag entities from the list here
to make them aliases of &quot;{name}&quot;</source>
        <translation>把左侧的实体拖到这里，
作为“{name}”的别名</translation>
    </message>
    <message>
        <source>Merging can be undone; what stands in the texts stays as it is.</source>
        <translation>合并可撤销，各处原文写法保持不变。</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>可能是同一实体</translation>
    </message>
    <message>
        <source>Possibly to be split</source>
        <translation>可能需要拆分</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; stands before both</source>
        <translation>名前同为“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>together in %n article(s)</source>
        <translation>
            <numerusform>%n 篇同篇出现</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;{words}&quot; hardly means {name}</source>
        <translation>“{words}”似不属于{name}</translation>
    </message>
    <message>
        <source>Make it an entity</source>
        <translation>拆为新实体</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Merge and split</source>
        <translation>合并与拆分</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag (Ctrl+T)</source>
        <translation>添加标签（Ctrl+T）</translation>
    </message>
    <message>
        <source>Article data</source>
        <translation>稿件信息</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message numerus="yes">
        <source>%n chars</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Lies over {numbers}</source>
        <translation>与 {numbers} 重叠</translation>
    </message>
    <message>
        <source>Lies over {numbers}; let go to draw it to the rule</source>
        <translation>与 {numbers} 重叠，松手吸附到栏线</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}：{title}</translation>
    </message>
    <message>
        <source>{title}, {role}</source>
        <translation>{title}，{role}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ContextDelegate</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextModel</name>
    <message>
        <source>p. {pages}</source>
        <translation>第 {pages} 版</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日期不详</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Newspaper, date, page</source>
        <translation>报名、日期、版次</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Its name; empty where unknown</source>
        <translation>报纸名称，不详则留空</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year, month and day; empty where unknown</source>
        <translation>年-月-日，不详则留空</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Its place in the issue</source>
        <translation>在本期中的次序</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>版名</translation>
    </message>
    <message>
        <source>As it stands on the page, such as A01</source>
        <translation>版面上印的，如 A01</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Next doubt F8</source>
        <translation>下一处存疑 F8</translation>
    </message>
    <message>
        <source>Previous F7</source>
        <translation>上一处 F7</translation>
    </message>
    <message>
        <source>Go to the next decision that is not sure (F8)</source>
        <translation>转到下一处把握不大的判断 (F8)</translation>
    </message>
    <message>
        <source>Go to the doubt before (F7)</source>
        <translation>转到上一处存疑 (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) on this page</source>
        <translation>
            <numerusform>本版存疑 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts on this page</source>
        <translation>本版没有存疑之处</translation>
    </message>
    <message>
        <source>Worked on by a person</source>
        <translation>已经人工处理</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>把握 {percent}%</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New note on &quot;{quote}&quot;</source>
        <translation>新批注：“{quote}”</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it   Esc throws it away</source>
        <translation>Ctrl+Enter 保存&#x3000;Esc 放弃</translation>
    </message>
</context>
<context>
    <name>DropField</name>
    <message>
        <source>Drop PDF, scans, ALTO or TXT here
to add them</source>
        <translation>拖入 PDF、扫描件、ALTO、TXT
继续添加</translation>
    </message>
</context>
<context>
    <name>EntityDesk</name>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>新建实体</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Also spelt</source>
        <translation>又写作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>File and number, such as wikidata Q90 ({schemes})</source>
        <translation>规范档及编号，如 wikidata Q90（{schemes}）</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识号</translation>
    </message>
</context>
<context>
    <name>EntityIndex</name>
    <message>
        <source>Find an entity or alias</source>
        <translation>查找实体或别名</translation>
    </message>
    <message numerus="yes">
        <source>last %n issue(s)</source>
        <translation>
            <numerusform>近 %n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions ↓</source>
        <translation>提及 ↓</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Merge selected</source>
        <translation>合并所选</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>改类型</translation>
    </message>
</context>
<context>
    <name>EntityModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>又称 {names}</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>No entities yet. Names are found when articles are opened; confirm the first ones there.</source>
        <translation>还没有实体。打开文章时会自动识别名称，请先在文中确认。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>More about this entity</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation>同名另一个</translation>
    </message>
    <message>
        <source>Mentions in their words</source>
        <translation>原文用例</translation>
    </message>
    <message>
        <source>Names and aliases</source>
        <translation>名称与别名</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>原文用例</translation>
    </message>
    <message>
        <source>Titles held</source>
        <translation>历任职务</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>同现实体</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Alias</source>
        <translation>+ 别名</translation>
    </message>
    <message>
        <source>{name}, {count} mentions</source>
        <translation>{name}，{count} 次提及</translation>
    </message>
    <message>
        <source>Not this one: make {name} an entity of its own</source>
        <translation>不属于这里：把“{name}”拆为新实体</translation>
    </message>
    <message>
        <source>{name}, together in {count} articles</source>
        <translation>{name}，{count} 篇同现</translation>
    </message>
    <message>
        <source>Open this entity</source>
        <translation>打开此实体</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>改类型</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>提及时间线</translation>
    </message>
    <message>
        <source>{mentions}, {articles}, by day</source>
        <translation>{mentions}，{articles}，按日</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>检索全部</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong: {what}.</source>
        <translation>出了问题：{what}。</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} does not exist or is not a file; check the path.</source>
        <translation>{file} 不存在，或不是文件，请核对路径。</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>无法打开 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is empty: there is no text in it to read.</source>
        <translation>{file} 是空的，没有可读的文字。</translation>
    </message>
    <message>
        <source>{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote.</source>
        <translation>{file} 不是文本文件，里面是二进制数据；请选择由 PDF 提取出来的文本。</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be imported; what can be is: {known}.</source>
        <translation>不能导入 {file} 这类文件；可以导入的有：{known}。</translation>
    </message>
    <message>
        <source>{file} is too large: {size} where at most {limit} is read.</source>
        <translation>{file} 太大：{size}，最多可读 {limit}。</translation>
    </message>
    <message>
        <source>{file} could not be read: its reader stopped ({reason}). The other files are not affected.</source>
        <translation>无法读取 {file}：识读进程中断（{reason}）。其他文件不受影响。</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <source>Page {page} of {file} was left as it is: people have worked on it.</source>
        <translation>{file} 第 {page} 版已有人工处理，保持原样。</translation>
    </message>
    <message>
        <source>Stopped; what was finished before is kept.</source>
        <translation>已停止；此前完成的已保留。</translation>
    </message>
    <message>
        <source>The library {file} cannot be used: {reason}.</source>
        <translation>文库 {file} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>There is no library at {file}; import a newspaper page to make one.</source>
        <translation>{file} 处没有文库；导入一个版面即可新建。</translation>
    </message>
    <message>
        <source>{file} is not a Jiaoyue library; it was left as it is.</source>
        <translation>{file} 不是校阅文库，未作改动。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it.</source>
        <translation>{file} 由更新的校阅写成（格式 {found}，本版只识 {known}）。请升级校阅后再打开。</translation>
    </message>
    <message>
        <source>{file} is in use by another program; close it there and try again. Nothing was changed.</source>
        <translation>{file} 正被别的程序占用；请在那里关闭后重试。未作任何改动。</translation>
    </message>
    <message>
        <source>{file} cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>无法写入 {file}：文件或其所在文件夹是只读的。未作任何改动。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}; free some and try again. Nothing was changed.</source>
        <translation>{file} 所在磁盘已满；请腾出空间后重试。未作任何改动。</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); restore it from a backup.</source>
        <translation>{file} 已损坏（{reason}）；请用备份恢复。</translation>
    </message>
    <message>
        <source>There is no {thing} {id} in this library.</source>
        <translation>本文库中没有{thing} {id}。</translation>
    </message>
    <message>
        <source>The range {start}–{end} lies outside the text, which has {length} characters.</source>
        <translation>范围 {start}–{end} 超出正文，正文共 {length} 字。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a {thing}; allowed: {allowed}.</source>
        <translation>“{value}”不能用作{thing}；可用：{allowed}。</translation>
    </message>
    <message>
        <source>There is a tag {path} already; merge the two, or choose another name.</source>
        <translation>已有标签“{path}”；请把两者合并，或另取一个名称。</translation>
    </message>
    <message>
        <source>The tag {path} cannot go below itself or one of its narrower tags; choose another place.</source>
        <translation>标签“{path}”不能放到它自己或它的下位词之下；请另选位置。</translation>
    </message>
    <message>
        <source>Nothing to change: {what}.</source>
        <translation>没有可改的：{what}。</translation>
    </message>
    <message>
        <source>There is nothing to undo for {author}.</source>
        <translation>{author} 没有可撤销的改动。</translation>
    </message>
    <message>
        <source>There is nothing to redo for {author}.</source>
        <translation>{author} 没有可重做的改动。</translation>
    </message>
    <message>
        <source>&quot;{action}&quot; cannot be taken back: {other} changed the same thing later (entry {entry}).</source>
        <translation>“{action}”无法撤回：{other} 后来改过同一处（记录 {entry}）。</translation>
    </message>
    <message>
        <source>The text at {position} is not &quot;{expected}&quot;; it was changed in the meantime.</source>
        <translation>{position} 处的文字不是“{expected}”，其间已被改动。</translation>
    </message>
    <message>
        <source>The settings could not be saved to {file}: {reason}.</source>
        <translation>设置无法存入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The part {name} of Jiaoyue is missing; install it again.</source>
        <translation>校阅缺少部件 {name}，请重新安装。</translation>
    </message>
    <message>
        <source>No library is open; open one or import a newspaper page first.</source>
        <translation>没有打开文库；请先打开一个，或导入一个版面。</translation>
    </message>
    <message>
        <source>That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more.</source>
        <translation>校阅自身有误，未能完成（{what}）。未作任何改动，详情见日志。</translation>
    </message>
    <message>
        <source>The view {view} cannot be drawn yet; there are: {known}.</source>
        <translation>视图 {view} 尚不能绘制；可用：{known}。</translation>
    </message>
    <message>
        <source>The picture {file} could not be written; check that its folder exists and can be written.</source>
        <translation>图片 {file} 无法写入；请确认文件夹存在且可写。</translation>
    </message>
    <message>
        <source>{file} is a picture, and recognition was switched off; switch it on and import it again.</source>
        <translation>{file} 是图片，而文字识别已关闭；请打开识别后重新导入。</translation>
    </message>
    <message>
        <source>{file} is a picture, and recognition is not installed: install jiaoyue[ocr] and import it again.</source>
        <translation>{file} 是图片，而识别组件没有安装：请安装 jiaoyue[ocr] 后重新导入。</translation>
    </message>
    <message>
        <source>A fault in Jiaoyue ({what} at {where}) ended this; what was saved is safe. The log says more: {log}</source>
        <translation>校阅自身有误（{what}，在 {where}），未能完成；已存盘的内容无恙。详见日志：{log}</translation>
    </message>
    <message>
        <source>Importing on a cluster is not installed: install jiaoyue[dask] and try again.</source>
        <translation>没有安装集群导入的组件：请安装 jiaoyue[dask] 后再试。</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be used: {reason}.</source>
        <translation>集群 {address} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>There is no display to show the window on; start it on a desktop, or see the commands: jiaoyue --help.</source>
        <translation>没有可显示窗口的屏幕；请在桌面环境中启动，或查看命令：jiaoyue --help。</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile, so what you did since cannot be added to it; save it under another name.</source>
        <translation>其间另有程序改动了 {file}，您此后所做的修改无法并入；请另存为新文库。</translation>
    </message>
    <message>
        <source>The watched folder {folder} does not exist or cannot be read; check the path.</source>
        <translation>监视的文件夹 {folder} 不存在或无法读取，请检查路径。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>转版</translation>
    </message>
    <message>
        <source>What the region is: its lines become that in the article</source>
        <translation>区域的类型，其中各行在稿件里随之改变</translation>
    </message>
    <message>
        <source>The article that the region belongs to; its text goes along</source>
        <translation>区域所属稿件，文字随之移动</translation>
    </message>
    <message>
        <source>Where the article goes on on another page, or comes from</source>
        <translation>下接或上接另一版的稿件</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>区域 {number}</translation>
    </message>
    <message>
        <source>{x}, {y}   {width} × {height} px</source>
        <translation>{x}, {y}   {width} × {height} px</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>新稿件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>goes on on page {number:02}</source>
        <translation>下接第 {number:02} 版</translation>
    </message>
    <message>
        <source>from page {number:02}</source>
        <translation>上接第 {number:02} 版</translation>
    </message>
    <message>
        <source>page {number:02}&#x3000;{title}</source>
        <translation>第 {number:02} 版&#x3000;{title}</translation>
    </message>
    <message>
        <source>Choose a region first</source>
        <translation>先选一个区域</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Choose the file that takes its place</source>
        <translation>选择用来替换的文件</translation>
    </message>
    <message>
        <source>Add pages to this issue</source>
        <translation>添加版面到本期</translation>
    </message>
    <message>
        <source>These pages are in the library already</source>
        <translation>这些版面已在文库中</translation>
    </message>
    <message>
        <source>Page deleted</source>
        <translation>已删除版面</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>已删除本期</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>本篇查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>FreeTerms</name>
    <message>
        <source>Free terms to be placed</source>
        <translation>待归并的自由词</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Words put on articles without a place in the vocabulary are gathered here.</source>
        <translation>标在稿件上、但词表中还没有位置的词汇集在这里。</translation>
    </message>
    <message>
        <source>goes into {tag}</source>
        <translation>归入 {tag}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Keep as a term</source>
        <translation>设为主题词</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to page, article or line</source>
        <translation>转到版、篇或行</translation>
    </message>
    <message>
        <source>2   A02   title   :120</source>
        <translation>2&#x3000;A02&#x3000;标题&#x3000;:120</translation>
    </message>
    <message>
        <source>Page by number, article by title, line by :number</source>
        <translation>版填序号或版次，篇填标题或拼音，行填 :行号</translation>
    </message>
    <message>
        <source>There is nothing of that name in this issue</source>
        <translation>本期没有这样的版、篇或行</translation>
    </message>
    <message>
        <source>Page {name}</source>
        <translation>第 {name} 版</translation>
    </message>
    <message>
        <source>Line {name} of this article</source>
        <translation>本篇第 {name} 行</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>About Jiaoyue</source>
        <translation>关于校阅</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>文库：{path}</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>日志：{path}</translation>
    </message>
    <message>
        <source>Licence: MIT; icons by Lucide (ISC), Qt for Python (LGPL 3).</source>
        <translation>许可证：MIT；图标来自 Lucide（ISC），Qt for Python（LGPL 3）。</translation>
    </message>
    <message>
        <source>Full-text search is still to come; this field lists the articles that hold a word</source>
        <translation>全文检索尚未提供；此处可列出含有某词的稿件</translation>
    </message>
    <message>
        <source>Proofreading beside the scan is still to come; F2 corrects the selection</source>
        <translation>对照扫描件的校对界面尚未提供；可按 F2 更正所选文字</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>&quot;{text}&quot;</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删去</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of the article</source>
        <translation>本篇历史</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being imported</source>
        <translation>没有导入任务</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Pages read: {done} of {all}</source>
        <translation>已读 {done} / {all} 版</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the import after the pages that are being read, or let it go on</source>
        <translation>读完手上的版面后暂停导入，再按一次继续</translation>
    </message>
    <message>
        <source>Stop reading; what is in the library already stays</source>
        <translation>停止识读；已入库的保留</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>大约还需 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Everything in it has been seen; the library stays as it is</source>
        <translation>列表已看过，可以清空；文库不受影响</translation>
    </message>
    <message>
        <source>Pages to be checked</source>
        <translation>待校核的版面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to be checked</source>
        <translation>
            <numerusform>待校核 %n 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more page(s)</source>
        <translation>
            <numerusform>另有 %n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the import</source>
        <translation>导入的版面</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Reading …</source>
        <translation>正在识读……</translation>
    </message>
    <message>
        <source>Pages that are finished can be read already.</source>
        <translation>识读好的版面现在就可以阅读。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the library</source>
        <translation>
            <numerusform>%n 篇稿件已入库</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are found in the background while you read.</source>
        <translation>人名、地名等在后台识别，不影响阅读。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to be checked</source>
        <translation>
            <numerusform>待校核 %n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked yet at how they were cut into articles.</source>
        <translation>这些版面如何分成稿件，还没有人核对过。</translation>
    </message>
    <message>
        <source>Bring in newspaper pages</source>
        <translation>导入报纸版面</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>开始阅读</translation>
    </message>
    <message>
        <source>Go to the articles that came in</source>
        <translation>转到新入库的稿件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose files to import (Ctrl+O)</source>
        <translation>选择要导入的文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>Check the pages</source>
        <translation>分版校核</translation>
    </message>
    <message>
        <source>PDF, scans (PNG, JPEG, TIFF, WebP), ALTO, PAGE, hOCR, METS, ZIP and TXT;
headlines, bylines and paragraphs are told apart by themselves.</source>
        <translation>PDF、扫描件（PNG、JPEG、TIFF、WebP）、ALTO、PAGE、hOCR、METS、ZIP、TXT；
标题、署名、段落自动分辨。</translation>
    </message>
    <message>
        <source>See how the pages were cut into articles, and put right what is wrong (Ctrl+3)</source>
        <translation>查看各版如何分成稿件，并改正有误之处 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Pages read: {done} of {all}</source>
        <translation>已读 {done} / {all} 版</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>有 %n 版未能读入，原因见列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What is shown of the article</source>
        <translation>检视栏内容</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>Unnamed newspaper</source>
        <translation>未注报名</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>未注日期</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M 月 d 日 ddd</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Actions whose name holds …</source>
        <translation>名称含有……的操作</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>New keys of the marked action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>Press the keys that the marked action shall have</source>
        <translation>按下要给所选操作的按键</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>设为此键</translation>
    </message>
    <message>
        <source>The marked action gets the keys that were pressed</source>
        <translation>所选操作改用刚才按下的键</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原键</translation>
    </message>
    <message>
        <source>The marked action gets the keys it came with</source>
        <translation>所选操作恢复最初的按键</translation>
    </message>
    <message>
        <source>{keys} belongs to input methods; choose another.</source>
        <translation>{keys} 归输入法使用，请另选。</translation>
    </message>
    <message>
        <source>A single letter would be lost in texts; add Ctrl or Alt.</source>
        <translation>单个字母会与打字冲突，请加 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} is taken by &quot;{action}&quot;; give that one other keys first.</source>
        <translation>{keys} 已用于“{action}”，请先给它换键。</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>%n place(s) taken off</source>
        <translation>
            <numerusform>已取消 %n 处标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked</source>
        <translation>
            <numerusform>已标注 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) in {articles}</source>
        <translation>
            <numerusform>在 {articles}里另有 %n 处，要一并处理吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off all</source>
        <translation>一并取消</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>一并标注</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>Highlights</source>
        <translation>标示</translation>
    </message>
    <message>
        <source>Show or hide all highlights</source>
        <translation>显示或隐藏全部标示</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Size of the text and length of the lines (Ctrl+=, Ctrl+-)</source>
        <translation>字号与行长（Ctrl+=，Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>加长行</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>缩短行</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>{type}: {count}, {state}</source>
        <translation>{type}：{count} 处，{state}</translation>
    </message>
    <message>
        <source>Show or hide; Alt and a click shows this type alone</source>
        <translation>点按显示或隐藏；Alt 点按只看这一类</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Newspaper pages ({patterns})</source>
        <translation>报纸版面 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import newspaper pages</source>
        <translation>导入报纸版面</translation>
    </message>
    <message>
        <source>Jiaoyue libraries (*.jiaoyue)</source>
        <translation>校阅文库 (*.jiaoyue)</translation>
    </message>
    <message>
        <source>Open a library, or name a new one</source>
        <translation>打开文库，或为新文库起名</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation>{name} 现在在哪里？</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>另选文库…</translation>
    </message>
    <message>
        <source>This library cannot be written; you can read it, changes are not possible.</source>
        <translation>这个文库不可写入；可以阅读，不能改动。</translation>
    </message>
    <message>
        <source>Another program is writing to this library; until it is done you can only read it here.</source>
        <translation>此文库正由其他程序写入，暂时只能阅读，不能修改。</translation>
    </message>
    <message numerus="yes">
        <source>Let go to import %n file(s) into {library}</source>
        <translation>
            <numerusform>松开鼠标，将 %n 个文件导入 {library}</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to open {library}</source>
        <translation>松开鼠标，打开 {library}</translation>
    </message>
    <message numerus="yes">
        <source>Let go to open {library} and to import %n file(s)</source>
        <translation>
            <numerusform>松开鼠标，打开 {library}，并导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>An import that was broken off goes on.</source>
        <translation>上次中断的导入正在继续。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Jiaoyue</source>
        <translation>校阅</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}：{what}</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Articles joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Choose the article that the picture belongs to first</source>
        <translation>请先选择图片所属的稿件</translation>
    </message>
    <message>
        <source>Split into two articles</source>
        <translation>已拆成两篇</translation>
    </message>
    <message>
        <source>Deleted; its lines are in no article</source>
        <translation>已删除，其中各行不属于任何稿件</translation>
    </message>
    <message>
        <source>One article on both pages</source>
        <translation>已合为跨版的一篇</translation>
    </message>
    <message>
        <source>Page confirmed</source>
        <translation>本页已确认</translation>
    </message>
    <message>
        <source>All pages of this issue are confirmed</source>
        <translation>本期各版均已确认</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>{count} × in this article</source>
        <translation>本篇 {count} 处</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>This is right (Enter)</source>
        <translation>标得对（Enter）</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>This is not a name (Delete)</source>
        <translation>这不是实体（Delete）</translation>
    </message>
    <message>
        <source>{type} ({key})</source>
        <translation>{type}（{key}）</translation>
    </message>
    <message>
        <source>Confirm as {type}</source>
        <translation>确认为{type}</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>待确认</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names in the article</source>
        <translation>本篇实体</translation>
    </message>
    <message>
        <source>Enter confirms a name, Del rejects it. Ctrl+J goes to the next one to decide on.</source>
        <translation>Enter 确认，Del 否定；Ctrl+J 转下一处待确认。</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {author}, {time}, on &quot;{quote}&quot;: {note}</source>
        <translation>{author} {time} 批注“{quote}”：{note}</translation>
    </message>
    <message>
        <source> Reply by {author}: {note}</source>
        <translation>。{author} 回复：{note}</translation>
    </message>
    <message>
        <source> (done)</source>
        <translation>（已处理）</translation>
    </message>
    <message>
        <source>R replies, E edits, D marks as done, Delete deletes</source>
        <translation>R 回复，E 编辑，D 标为已处理，Delete 删除</translation>
    </message>
    <message>
        <source>Reply …</source>
        <translation>回复……</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Open again (D)</source>
        <translation>重新打开（D）</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>已处理（D）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Reply	R</source>
        <translation>回复	R</translation>
    </message>
    <message>
        <source>Edit	E</source>
        <translation>编辑	E</translation>
    </message>
    <message>
        <source>Open again	D</source>
        <translation>重新打开	D</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>标为已处理	D</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note … Ctrl+Enter keeps it</source>
        <translation>写批注……Ctrl+Enter 保存</translation>
    </message>
</context>
<context>
    <name>NotesLane</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>No notes yet. Select some words and press Ctrl+M.</source>
        <translation>还没有批注。选中文字，按 Ctrl+M 添加。</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order of the articles: {order}</source>
        <translation>稿件次序：{order}</translation>
    </message>
    <message>
        <source>Choose by what the articles are listed</source>
        <translation>选择稿件的排列次序</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>按前文排序</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>按后文排序</translation>
    </message>
    <message>
        <source>The order of the mentions</source>
        <translation>用例的排列次序</translation>
    </message>
    <message>
        <source>Order of the mentions: {order}</source>
        <translation>用例的次序：{order}</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <source>{number}: {title}, {line}</source>
        <translation>{number}：{title}，{line}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>{role}: {words}</source>
        <translation>{role}&#x3000;{words}</translation>
    </message>
    <message>
        <source>{role} {count}</source>
        <translation>{role} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>also on page {number:02}</source>
        <translation>接第 {number:02} 版</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>lies over {numbers}</source>
        <translation>与区域 {numbers} 重叠</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Page {name}</source>
        <translation>{name}  版</translation>
    </message>
</context>
<context>
    <name>PageMap</name>
    <message>
        <source>Map of the page, {count} articles</source>
        <translation>版面图，{count} 篇</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n character(s)</source>
        <translation>
            <numerusform>{title}，%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {name}, articles: {count}</source>
        <translation>第 {name} 版，{count} 篇稿件</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}：{state}</translation>
    </message>
    <message>
        <source>Page {number:02}</source>
        <translation>第 {number:02} 版</translation>
    </message>
    <message>
        <source>{title}  {label}</source>
        <translation>{title}&#x3000;{label}</translation>
    </message>
    <message>
        <source>No article was found; draw regions by hand</source>
        <translation>未能分出稿件，请手动画框</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked, {articles}</source>
        <translation>已校核，{articles}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>存疑 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待校核</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Page {numbers}</source>
        <translation>第 {numbers} 版</translation>
    </message>
    <message>
        <source>{file}, page {number}</source>
        <translation>{file} 第 {number} 版</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在识读</translation>
    </message>
    <message>
        <source>Being read · {seconds} s</source>
        <translation>正在识读 · {seconds} 秒</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Nothing stands on it</source>
        <translation>空白版，没有文字</translation>
    </message>
    <message>
        <source>No article was found</source>
        <translation>没有分出稿件</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of {page}</source>
        <translation>{page}的进度</translation>
    </message>
    <message>
        <source>See how the page was cut into articles, and put right what is wrong</source>
        <translation>查看这一版如何分成稿件，改正有误之处</translation>
    </message>
    <message>
        <source>Read once more what could not be read of this file</source>
        <translation>重读这个文件中未能读出的部分</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read the page anew from its picture, turned upright; what people have worked on stays</source>
        <translation>扶正图像后重新识别这一版；人工改动过的保留</translation>
    </message>
    <message>
        <source>Straighten and retry</source>
        <translation>校正并重试</translation>
    </message>
    <message>
        <source>No article was found on a page; draw its regions on the review</source>
        <translation>这一版没有分出稿件；可在分版中手动画框</translation>
    </message>
    <message>
        <source>Draw by hand</source>
        <translation>手动画框</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Pages of the issue</source>
        <translation>本期各版</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles} · {characters} chars</source>
        <translation>{articles} · {characters} 字</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, an article, a tag, a name</source>
        <translation>命令、稿件、标签、名称</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&gt; commands   # tags   @ names</source>
        <translation>&gt; 命令&#x3000;# 标签&#x3000;@ 实体</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter go    Esc close    Letters of the pinyin will do</source>
        <translation>↑ ↓ 选择&#x3000; Enter 执行&#x3000; Esc 关闭&#x3000;&#x3000;支持拼音首字母</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>没有这样的名称，试试少打几个字母。</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>本篇实体</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>article of the page</source>
        <translation>这一版的文章</translation>
    </message>
    <message>
        <source>article with the line</source>
        <translation>含有这一行的文章：</translation>
    </message>
    <message>
        <source>authority file</source>
        <translation>规范文档</translation>
    </message>
    <message>
        <source>block at</source>
        <translation>文字块，位置</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>所选的实体</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>续接的文章</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>group</source>
        <translation>同一组提及</translation>
    </message>
    <message>
        <source>history entry</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>报纸期次</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>line to split at</source>
        <translation>拆分处的行</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name of a tag</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>order of the pages</source>
        <translation>版面顺序</translation>
    </message>
    <message>
        <source>page</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>page of a turn</source>
        <translation>转版的版面</translation>
    </message>
    <message>
        <source>page to put in its place</source>
        <translation>替换用的版面</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>要拆出的写法</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>place for it</source>
        <translation>它的位置</translation>
    </message>
    <message>
        <source>place on the page</source>
        <translation>版面上的位置</translation>
    </message>
    <message>
        <source>place to split</source>
        <translation>拆分位置</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>region of a new article</source>
        <translation>新文章的区域</translation>
    </message>
    <message>
        <source>related tag</source>
        <translation>相关标签</translation>
    </message>
    <message>
        <source>role of a region</source>
        <translation>区域类型</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>tag to merge with</source>
        <translation>要并入的标签</translation>
    </message>
    <message>
        <source>type of name</source>
        <translation>名称类型</translation>
    </message>
    <message>
        <source>1 and above</source>
        <translation>1 及以上</translation>
    </message>
    <message>
        <source>a day such as 2025-03-13</source>
        <translation>形如 2025-03-13 的日期</translation>
    </message>
    <message>
        <source>a few words without / between them</source>
        <translation>不含 / 的几个字</translation>
    </message>
    <message>
        <source>a page of an article that stands on two</source>
        <translation>跨两版的文章所在的版面</translation>
    </message>
    <message>
        <source>a place with text on both sides</source>
        <translation>前后都有文字的位置</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>另一篇文章</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>另一个版面</translation>
    </message>
    <message>
        <source>any other one</source>
        <translation>任何别的标签</translation>
    </message>
    <message>
        <source>any text that is not blank</source>
        <translation>任何非空的文字</translation>
    </message>
    <message>
        <source>before or after another article</source>
        <translation>另一篇文章之前或之后</translation>
    </message>
    <message>
        <source>each page once</source>
        <translation>每个版面各一次</translation>
    </message>
    <message>
        <source>left, top, right, bottom from 0 to 1</source>
        <translation>左、上、右、下，各在 0 与 1 之间</translation>
    </message>
    <message>
        <source>mentions of one entity</source>
        <translation>同一实体的提及</translation>
    </message>
    <message>
        <source>names joined by /, such as 时政/会议</source>
        <translation>用 / 连接的名称，如 时政/会议</translation>
    </message>
    <message>
        <source>one whose words stand in the article&apos;s text</source>
        <translation>文字在正文之中的一行</translation>
    </message>
    <message>
        <source>one with lines of text in it</source>
        <translation>框内有文字行的区域</translation>
    </message>
    <message>
        <source>some of the spellings, not all</source>
        <translation>其中几种写法，而非全部</translation>
    </message>
    <message>
        <source>two entities or more</source>
        <translation>两个或更多实体</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>Number keys 1–9</source>
        <translation>快速键 1–9</translation>
    </message>
    <message>
        <source>Tags with number keys</source>
        <translation>有数字键的标签</translation>
    </message>
    <message>
        <source>Drag, or Alt with an arrow, changes the order. Without keys of your own, the most used tags have them.</source>
        <translation>拖动或按 Alt 加上下箭头可调整次序。未自行设定时，用得最多的标签占用数字键。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{characters} characters, {names} names, {notes} notes</source>
        <translation>{characters} 字，{names} 处实体，{notes} 条批注</translation>
    </message>
    <message>
        <source>Choose an article on the left to read it here.</source>
        <translation>在左侧选一篇稿件，在此阅读。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>稿件</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No headline was found for this text.</source>
        <translation>这段文字没有找到标题。</translation>
    </message>
    <message>
        <source>A headline without a text on this page.</source>
        <translation>本版只有标题，没有正文。</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>版面印有：{text}</translation>
    </message>
    <message>
        <source>The headline stands over the beginning of the text.</source>
        <translation>标题就在正文开头之上。</translation>
    </message>
    <message>
        <source>Each of {columns} columns breaks off where the next one takes up.</source>
        <translation>共 {columns} 栏，每栏末尾都与下一栏开头相接。</translation>
    </message>
    <message>
        <source>A column may go on in the next, though distance, a rule or the seam speaks against it.</source>
        <translation>有一栏可能转入下一栏，但距离、栏线或文句并不支持。</translation>
    </message>
    <message>
        <source>A column would fit another piece nearly as well.</source>
        <translation>有一栏归入别的稿件也几乎同样说得通。</translation>
    </message>
    <message>
        <source>Kicker, headline and subheads could also be divided otherwise.</source>
        <translation>引题、主题、副题也可以另作划分。</translation>
    </message>
    <message>
        <source>Its headline stands before its text.</source>
        <translation>标题在正文之前。</translation>
    </message>
    <message>
        <source>Its headline stands after its text.</source>
        <translation>标题在正文之后。</translation>
    </message>
    <message>
        <source>Its text was joined across a caption that stands in its midst.</source>
        <translation>正文中间夹有图片说明，已跨过它连接。</translation>
    </message>
    <message>
        <source>The text opens with the agency or paper that sent it.</source>
        <translation>正文以消息头开篇。</translation>
    </message>
    <message>
        <source>The text stops in mid-sentence.</source>
        <translation>正文在句子中间断开。</translation>
    </message>
    <message>
        <source>A short text with a photographer&apos;s name beneath is a caption.</source>
        <translation>短文下有摄影者署名，作图片说明。</translation>
    </message>
    <message>
        <source>It was hard to read: {percent} % sure on the average.</source>
        <translation>字迹不易辨认：平均把握 {percent}%。</translation>
    </message>
    <message>
        <source>It goes on from page {first} to page {second}, as is printed.</source>
        <translation>版面印明从第 {first} 版转第 {second} 版。</translation>
    </message>
    <message>
        <source>The continuation repeats its headline.</source>
        <translation>续文重复了标题。</translation>
    </message>
    <message>
        <source>The largest lines of its title, {times} × the size of the text.</source>
        <translation>标题中字号最大的行，是正文的 {times} 倍。</translation>
    </message>
    <message>
        <source>Smaller lines over the headline, which is {times} × as large.</source>
        <translation>在主题之上、字号较小；主题是其 {times} 倍。</translation>
    </message>
    <message>
        <source>Smaller lines under the headline, which is {times} × as large.</source>
        <translation>在主题之下、字号较小；主题是其 {times} 倍。</translation>
    </message>
    <message>
        <source>Nothing but names and titles: {text}</source>
        <translation>整行只有人名与称谓：{text}</translation>
    </message>
    <message>
        <source>Short, and worded as a section label.</source>
        <translation>文字简短，措辞像栏目名。</translation>
    </message>
    <message>
        <source>Short, on a bar or over a title of its own.</source>
        <translation>文字简短，印在色条上或标题之上。</translation>
    </message>
    <message>
        <source>Set in the size of the text, with the marks of running prose.</source>
        <translation>字号与正文相同，标点如连续行文。</translation>
    </message>
    <message>
        <source>Set in the size of the text, though it does not read like prose.</source>
        <translation>字号与正文相同，但读来不像连续行文。</translation>
    </message>
    <message>
        <source>Small lines right under a picture.</source>
        <translation>紧接在图片下方的小字。</translation>
    </message>
    <message>
        <source>Small lines with a photographer&apos;s name; no picture was found.</source>
        <translation>带摄影者署名的小字，未找到图片。</translation>
    </message>
    <message>
        <source>An area of the page that no text covers.</source>
        <translation>版面上没有文字的图像区域。</translation>
    </message>
    <message>
        <source>Cells in a ruled grid.</source>
        <translation>表格线内的单元格。</translation>
    </message>
    <message>
        <source>Short lines that stand in rows and columns, without rules.</source>
        <translation>短行成行成列排列，没有表格线。</translation>
    </message>
    <message>
        <source>Worded as a pointer to another page.</source>
        <translation>措辞是转版或见版提示。</translation>
    </message>
    <message>
        <source>Beyond the rule that parts the page&apos;s head or foot.</source>
        <translation>在报头或版脚的分隔线之外。</translation>
    </message>
    <message>
        <source>Worded as furniture of the page, at its edge.</source>
        <translation>位于版边，措辞如报头、日期或版次。</translation>
    </message>
    <message>
        <source>It found no place in an article.</source>
        <translation>没有归入任何稿件。</translation>
    </message>
</context>
<context>
    <name>RecentLibraries</name>
    <message>
        <source>Recent libraries</source>
        <translation>最近打开的文库</translation>
    </message>
    <message>
        <source>{name}    no longer in its place</source>
        <translation>{name}&#x3000;不在原处</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>重新定位…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Say where {path} lies now, and open it there</source>
        <translation>指出 {path} 现在的位置，并打开</translation>
    </message>
    <message>
        <source>Take {path} off this list</source>
        <translation>把 {path} 移出列表</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>Issue without a name</source>
        <translation>未命名的一期</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 版</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {done} checked</source>
        <translation>{pages}，已校核 {done} 版</translation>
    </message>
    <message>
        <source>How many pages are checked</source>
        <translation>已校核的版数</translation>
    </message>
    <message>
        <source>Pages of the issue</source>
        <translation>本期各版</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>放大 (Ctrl+=)</translation>
    </message>
    <message>
        <source>The page with its regions</source>
        <translation>版面及其区域</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen region, with Ctrl they pull it; the list at the right names all</source>
        <translation>方向键移动所选区域，加 Ctrl 拉伸；右侧列表列出全部区域</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Reading order</source>
        <translation>阅读顺序</translation>
    </message>
    <message>
        <source>Regions of the page in reading order</source>
        <translation>按阅读顺序排列的区域</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Draw a box over lines, or arrows, Ctrl+arrows, Enter; without an article chosen it is new</source>
        <translation>在文字行上画框，或用方向键移动、Ctrl+方向键调整、回车确定；未选稿件则另成一篇</translation>
    </message>
    <message>
        <source>Click the line that begins an article of its own, or arrows and Enter</source>
        <translation>点击另成一篇的首行，或用方向键选行、回车拆分</translation>
    </message>
    <message>
        <source>Click the article that belongs to the chosen one.</source>
        <translation>点击要并入所选稿件的一篇</translation>
    </message>
    <message>
        <source>Click the articles one after the other in reading order; V ends it.</source>
        <translation>按阅读顺序逐篇点击，按 V 结束</translation>
    </message>
    <message>
        <source>No further doubts in this issue</source>
        <translation>本期没有其他存疑之处</translation>
    </message>
    <message>
        <source>This page has no places of its lines: it can be joined, split and put in order, but not drawn on.</source>
        <translation>本版没有各行的位置信息：可以合并、拆分、排序，不能画框</translation>
    </message>
    <message>
        <source>This page has no picture; its lines are drawn where they stand.</source>
        <translation>本版没有图像，按各行位置绘出文字</translation>
    </message>
    <message>
        <source>V select   R draw   S split   J join   O order   arrows move 1 px</source>
        <translation>V 选择   R 画框   S 拆分   J 合并   O 排序   方向键移动 1 px</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>供稿署名</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Section label</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Jump line</source>
        <translation>转版提示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>&quot;{kind}&quot; is a kind of XML that holds no pages we know</source>
        <translation>“{kind}”这种 XML 里没有本软件认识的版面</translation>
    </message>
    <message>
        <source>a confidence lies outside 0…1</source>
        <translation>有置信度不在 0–1 之间</translation>
    </message>
    <message>
        <source>a line has no place on the page</source>
        <translation>有文字行没有版面位置</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>路径中有一段不是文件夹</translation>
    </message>
    <message>
        <source>a word confidence lies outside 0…1</source>
        <translation>有词语置信度不在 0–1 之间</translation>
    </message>
    <message>
        <source>a {element} in a line is not known and was left out</source>
        <translation>行内的 {element} 不认识，已略去</translation>
    </message>
    <message>
        <source>a {what} cannot be read as a number</source>
        <translation>{what}不是数字</translation>
    </message>
    <message>
        <source>an outline has no points</source>
        <translation>有轮廓没有坐标点</translation>
    </message>
    <message>
        <source>another program has it in use</source>
        <translation>另一程序正在使用</translation>
    </message>
    <message>
        <source>character confidences do not match their word</source>
        <translation>逐字置信度与词语对不上</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>it crashed, took too long or needed too much memory</source>
        <translation>程序崩溃、超时或内存不足</translation>
    </message>
    <message>
        <source>it declares entities, which are not read because they can do harm</source>
        <translation>其中声明了实体；实体可能有害，因此不予读取</translation>
    </message>
    <message>
        <source>it has no workers</source>
        <translation>没有可用的工作进程</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>it is damaged in a way that was not foreseen; see the log</source>
        <translation>文件以未曾预料的方式损坏，详见日志</translation>
    </message>
    <message>
        <source>it is damaged or no PDF</source>
        <translation>文件已损坏，或不是 PDF</translation>
    </message>
    <message>
        <source>it is damaged, locked or packed in an unknown way within {name}</source>
        <translation>它在 {name} 中已损坏、加密或压缩方式不明</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one and import it again</source>
        <translation>文件有密码；请去掉密码另存后再导入</translation>
    </message>
    <message>
        <source>it is no picture, or its beginning is damaged</source>
        <translation>不是图片，或文件开头已损坏</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>文件已经不在了</translation>
    </message>
    <message>
        <source>it is not well-formed XML (line {line})</source>
        <translation>不是合规的 XML（第 {line} 行）</translation>
    </message>
    <message>
        <source>it only lists the pages of an issue; import the folder or ZIP it lies in</source>
        <translation>这只是一期报纸的版面清单；请导入它所在的文件夹或 ZIP</translation>
    </message>
    <message>
        <source>it was changed while it was being read; import it again</source>
        <translation>读取期间文件被改动；请重新导入</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>链接首尾相接</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更低的压缩率</translation>
    </message>
    <message>
        <source>many more pixels</source>
        <translation>像素远超此数</translation>
    </message>
    <message>
        <source>more than {count} elements</source>
        <translation>元素超过 {count} 个</translation>
    </message>
    <message>
        <source>more than {count} lines</source>
        <translation>超过 {count} 行</translation>
    </message>
    <message>
        <source>nested over {count} deep</source>
        <translation>嵌套超过 {count} 层</translation>
    </message>
    <message>
        <source>no scheduler answers there</source>
        <translation>该地址没有调度程序应答</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>One character could not be decoded as {encoding} and is shown as {mark}</source>
        <translation>有 1 个字按 {encoding} 解不出来，以 {mark} 代替</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>版面尺寸</translation>
    </message>
    <message>
        <source>page {page} holds no text</source>
        <translation>第 {page} 版没有文字</translation>
    </message>
    <message>
        <source>page {page} is damaged</source>
        <translation>第 {page} 版已损坏</translation>
    </message>
    <message>
        <source>page {page} is damaged and was left out</source>
        <translation>第 {page} 版已损坏，未读入</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>SQLite reports: {what}</source>
        <translation>数据库报告：{what}</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘写保护</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报错</translation>
    </message>
    <message>
        <source>the disk reports an error, or is full</source>
        <translation>磁盘报错，或空间已满</translation>
    </message>
    <message>
        <source>the disk takes no file as large as that</source>
        <translation>磁盘容不下这么大的文件</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist</source>
        <translation>文件夹 {folder} 不存在</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>网络没有回应</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>没有访问权限</translation>
    </message>
    <message>
        <source>the system reports {code}</source>
        <translation>系统报告 {code}</translation>
    </message>
    <message>
        <source>the text layer of page {page} is not what its picture shows</source>
        <translation>第 {page} 版的文字层与版面图像不符</translation>
    </message>
    <message>
        <source>the text layer of page {page} lacks lines; they were read from its picture ({count})</source>
        <translation>第 {page} 版的文字层缺字行，已从版面图像识别补上（{count} 行）</translation>
    </message>
    <message>
        <source>the text layer of page {page} makes no sense</source>
        <translation>第 {page} 版的文字层是乱码</translation>
    </message>
    <message>
        <source>the text layer of page {page} was not asked for</source>
        <translation>第 {page} 版按要求不用文字层</translation>
    </message>
    <message>
        <source>the XML is damaged at line {line}; what could be made out was read</source>
        <translation>XML 在第 {line} 行处损坏，能辨认的已读入</translation>
    </message>
    <message>
        <source>the ZIP file is damaged</source>
        <translation>ZIP 文件已损坏</translation>
    </message>
    <message>
        <source>the ZIP file is damaged, locked or packed in an unknown way</source>
        <translation>ZIP 文件已损坏、加密或压缩方式不明</translation>
    </message>
    <message>
        <source>the ZIP file is damaged; what is whole in it was read</source>
        <translation>ZIP 文件已损坏，其中完好的已读入</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>磁盘空间已满</translation>
    </message>
    <message>
        <source>there is no text on its page</source>
        <translation>版面上没有文字</translation>
    </message>
    <message>
        <source>there is no text on its pages</source>
        <translation>各版都没有文字</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>word confidence</source>
        <translation>词语置信度</translation>
    </message>
    <message>
        <source>{count} characters could not be decoded as {encoding} and are shown as {mark}</source>
        <translation>有 {count} 个字按 {encoding} 解不出来，以 {mark} 代替</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} lines a page</source>
        <translation>每版 {count} 行</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 版</translation>
    </message>
    <message>
        <source>{fault}; it was recognised from its picture</source>
        <translation>{fault}，已改从图像识别</translation>
    </message>
    <message>
        <source>{fault}; its picture shows none that can be read</source>
        <translation>{fault}，图像上也没有可辨认的文字</translation>
    </message>
    <message>
        <source>{fault}; recognition is not installed: install jiaoyue[ocr] and import the file again</source>
        <translation>{fault}，而文字识别未安装；请安装 jiaoyue[ocr] 后重新导入</translation>
    </message>
    <message>
        <source>{fault}; recognition was switched off</source>
        <translation>{fault}，而文字识别已关闭</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>{millions} million pixels, {side} on a side</source>
        <translation>{millions} 百万像素，每边 {side}</translation>
    </message>
    <message>
        <source>{name} in it is damaged</source>
        <translation>其中的 {name} 已损坏</translation>
    </message>
    <message>
        <source>{name}, larger than it says</source>
        <translation>{name}，比它声明的大</translation>
    </message>
    <message>
        <source>{name}, packed over {times} times</source>
        <translation>{name}，压缩超过 {times} 倍</translation>
    </message>
    <message>
        <source>{what} ({count} times)</source>
        <translation>{what}（{count} 处）</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>it is packed twice; unpack it once and import what is in it</source>
        <translation>文件经过两次压缩；请先解压一次，再导入其中的内容</translation>
    </message>
    <message>
        <source>the gzip file is damaged</source>
        <translation>gzip 文件已损坏</translation>
    </message>
    <message>
        <source>the gzip file is damaged; what could be unpacked was read</source>
        <translation>gzip 文件已损坏，能解压的部分已读入</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search titles and texts of the whole library</source>
        <translation>检索全库：标题、正文</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索全库</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>检索全库</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note on the selection (Ctrl+M)</source>
        <translation>批注所选文字（Ctrl+M）</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the selection (F2, or type)</source>
        <translation>更正所选文字（F2，或直接输入）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Mark the selection as a name (Ctrl+I)</source>
        <translation>把所选文字标为实体（Ctrl+I）</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag the article (Ctrl+T)</source>
        <translation>给本篇加标签（Ctrl+T）</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>复制带出处</translation>
    </message>
    <message>
        <source>Copy the selection with its source (Ctrl+Shift+C)</source>
        <translation>复制所选文字并带出处（Ctrl+Shift+C）</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Stands beside your notes and in the history; undo takes back your own steps.</source>
        <translation>写在批注旁和历史里；撤销只撤回你自己的改动。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&quot;As the system&quot; follows the system when it turns dark.</source>
        <translation>“跟随系统”会随系统变深变浅。</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Panels and notes appear at once instead of sliding.</source>
        <translation>面板和批注直接出现，不滑动。</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>Names that are highlighted</source>
        <translation>标示的名称</translation>
    </message>
    <message>
        <source>The same as a click on the legend above the article.</source>
        <translation>与点击稿件上方图例相同。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>日期、时间</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>High contrast shows ink on plain ground; types of names keep their underlines.</source>
        <translation>高对比度只用墨色和素底，各类实体仍以下划线样式区分。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions whose name holds …</source>
        <translation>名称含有……的操作</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Imported newspapers are listed here by name, date and page.</source>
        <translation>导入的报刊会按报名、日期、版次排在这里。</translation>
    </message>
    <message>
        <source>Titles that hold …</source>
        <translation>标题含有……</translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation>筛选稿件</translation>
    </message>
    <message>
        <source>Keeps the articles whose title holds this; Esc shows all again</source>
        <translation>只留标题含有这些字的稿件；按 Esc 恢复全部</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>各期</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>检索结果 {count} 篇</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本版稿件</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Note on &quot;{quote}&quot;</source>
        <translation>批注：“{quote}”</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>{type} {name}, {state}</source>
        <translation>{type} {name}，{state}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Article {number} of {total}</source>
        <translation>第 {number} 篇 / 共 {total} 篇</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>选中 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>字号 {percent}%</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <source>Libraries stay on this computer; none is open</source>
        <translation>文库存于本机，尚未打开</translation>
    </message>
    <message>
        <source>This library is read-only</source>
        <translation>文库只读</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>已全部存盘</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>已自动保存 {time}</translation>
    </message>
    <message>
        <source>Block {paragraph}, character {character}</source>
        <translation>段 {paragraph}，字 {character}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n 处修改尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}: {reason}</source>
        <translation>{changes}：{reason}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what the library is doing; nothing is lost</source>
        <translation>停止文库正在做的事，不会丢失任何内容</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>Choose another status</source>
        <translation>改状态</translation>
    </message>
</context>
<context>
    <name>StatusShares</name>
    <message>
        <source>How far the articles of the page are</source>
        <translation>本版稿件的进度</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag {path}</source>
        <translation>标签 {path}</translation>
    </message>
    <message>
        <source>{path} (Delete takes it off)</source>
        <translation>{path}（Delete 移除）</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>New tag below {tag}</source>
        <translation>在“{tag}”之下新建</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>标签改名</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>用代词</translation>
    </message>
    <message>
        <source>Another word for it</source>
        <translation>同义的另一个词</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>What the tag is for</source>
        <translation>此标签何时用、何时不用</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>分类号</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Related to {tag}</source>
        <translation>与“{tag}”相关</translation>
    </message>
    <message>
        <source>{tag} and {other} will be shown beside each other.</source>
        <translation>“{tag}”与“{other}”将互为相关词。</translation>
    </message>
    <message>
        <source>Merge {tag} into another</source>
        <translation>把“{tag}”并入</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will carry {other} instead; &quot;{tag}&quot; becomes a synonym of it.</source>
        <translation>
            <numerusform>将有 %n 篇稿件改标“{other}”；“{tag}”成为它的用代词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {tag}</source>
        <translation>移动“{tag}”</translation>
    </message>
    <message>
        <source>{tag} will stand below {other}, with all that is below it.</source>
        <translation>“{tag}”将连同其下位词移到“{other}”之下。</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>移到顶层</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>{name}, used {count} times</source>
        <translation>{name}，用过 {count} 次</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Quick tags</source>
        <translation>快速标引</translation>
    </message>
    <message>
        <source>Letters, pinyin or initials</source>
        <translation>汉字、拼音或首字母</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Tags that were found</source>
        <translation>找到的标签</translation>
    </message>
    <message>
        <source>Used on this page</source>
        <translation>同版稿件用过</translation>
    </message>
    <message>
        <source>Enter add    → narrower    Backspace remove    1–9 quick    Ctrl+Enter next    Esc</source>
        <translation>Enter 添加&#x3000; → 下位词&#x3000; Backspace 移除&#x3000; 1–9 快速键&#x3000; Ctrl+Enter 下一篇&#x3000; Esc</translation>
    </message>
    <message>
        <source>Take {tag} off the article</source>
        <translation>从稿件移除 {tag}</translation>
    </message>
    <message>
        <source>Put {tag} on the article</source>
        <translation>给稿件加上 {tag}</translation>
    </message>
</context>
<context>
    <name>TagScreen</name>
    <message>
        <source>There are no tags yet. Open an article and press Ctrl+T to put the first one on it.</source>
        <translation>还没有标签。打开一篇稿件，按 Ctrl+T 加上第一个。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>上位词</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>下位词</translation>
    </message>
    <message>
        <source>Number key</source>
        <translation>快速键</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Articles with this tag</source>
        <translation>标有此词的稿件</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>并入…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>More about this tag</source>
        <translation>此标签的更多操作</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>用代词</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关词</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>分类号</translation>
    </message>
    <message>
        <source>free term</source>
        <translation>自由词</translation>
    </message>
    <message>
        <source>in the vocabulary</source>
        <translation>受控词</translation>
    </message>
    <message>
        <source>+ Synonym</source>
        <translation>+ 用代词</translation>
    </message>
    <message>
        <source>+ Narrower</source>
        <translation>+ 下位词</translation>
    </message>
    <message>
        <source>+ Related</source>
        <translation>+ 相关词</translation>
    </message>
    <message>
        <source>{number}: puts the tag on an article from the quick palette</source>
        <translation>{number}&#x3000;在快速标引面板中按此键直接添加</translation>
    </message>
    <message>
        <source>Take the synonym {text} away</source>
        <translation>移除用代词“{text}”</translation>
    </message>
    <message>
        <source>Open the tag {tag}</source>
        <translation>打开标签“{tag}”</translation>
    </message>
    <message numerus="yes">
        <source>Use over %n month(s)</source>
        <translation>
            <numerusform>近 %n 个月用量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>检索全部 %n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Term, pinyin or initials</source>
        <translation>主题词或拼音首字母</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找主题词</translation>
    </message>
    <message>
        <source>Finds terms by text, pinyin or initials</source>
        <translation>按汉字、拼音或首字母查找主题词</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>主题词表</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>主题词 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free one(s)</source>
        <translation>
            <numerusform>自由词 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaggedModel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Add a tag, such as 时政/会议</source>
        <translation>加标签，如 时政/会议</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Type a tag and press Enter; / separates a narrower term from its broader one</source>
        <translation>打字后按 Enter；用 / 分隔上位词与下位词</translation>
    </message>
    <message>
        <source>This article has no tags yet.</source>
        <translation>本篇还没有标签。</translation>
    </message>
    <message>
        <source>Take {tag} off the article</source>
        <translation>从稿件移除 {tag}</translation>
    </message>
</context>
<context>
    <name>TermChooser</name>
    <message>
        <source>Letters, pinyin or initials</source>
        <translation>文字、拼音或首字母</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <source>Tags that were found</source>
        <translation>找到的标签</translation>
    </message>
    <message>
        <source>No tag is called so.</source>
        <translation>没有叫这个名称的标签。</translation>
    </message>
</context>
<context>
    <name>TermDelegate</name>
    <message>
        <source>New free term &quot;{text}&quot;</source>
        <translation>新建自由词“{text}”</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>found as {synonym}</source>
        <translation>以用代词“{synonym}”找到</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Mentions over time</source>
        <translation>提及时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>All menus (F10)</source>
        <translation>全部菜单（F10）</translation>
    </message>
    <message>
        <source>All menus</source>
        <translation>全部菜单</translation>
    </message>
    <message>
        <source>How the article is shown</source>
        <translation>稿件的显示方式</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Saved as {file}</source>
        <translation>已另存为 {file}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存，直接关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be written to the library yet.</source>
        <translation>
            <numerusform>有 %n 处修改还没能写进文库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未能保存：{reason}</translation>
    </message>
    <message>
        <source>another program is using the library</source>
        <translation>文库正被其他程序使用</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the library is write-protected</source>
        <translation>文库不可写</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>Jiaoyue libraries (*.jiaoyue)</source>
        <translation>校阅文库 (*.jiaoyue)</translation>
    </message>
    <message>
        <source>Save the library as</source>
        <translation>文库另存为</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Articles with the tag, by month</source>
        <translation>标有此词的稿件，按月</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading the library …</source>
        <translation>正在读取文库…</translation>
    </message>
    <message numerus="yes">
        <source>Working for %n second(s)</source>
        <translation>
            <numerusform>已用 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>The folder {folder} is not watched any more.</source>
        <translation>不再监视文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Whatever is put into {folder} is imported from now on.</source>
        <translation>今后放进 {folder} 的版面会自动导入。</translation>
    </message>
    <message numerus="yes">
        <source>Of what came from the watched folder, %n file(s) could not be read whole.</source>
        <translation>
            <numerusform>监视文件夹送来的文件中，有 %n 个没能完整读入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Check regions</source>
        <translation>分版校核</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Leave the page as it is for now and read</source>
        <translation>暂不确认，先去阅读</translation>
    </message>
    <message>
        <source>The page is cut rightly; go on with the next one (Ctrl+Enter)</source>
        <translation>本版分稿无误，转到下一版 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Confirm the page</source>
        <translation>确认本页</translation>
    </message>
    <message>
        <source>Confirm page</source>
        <translation>确认本页</translation>
    </message>
    <message>
        <source>Confirm page  Ctrl Enter</source>
        <translation>确认本页  Ctrl Enter</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Begin with a page of newspaper</source>
        <translation>从一张报纸开始</translation>
    </message>
    <message>
        <source>Read, proofread, tag. Every change is saved at once, the first reading is kept.</source>
        <translation>读报、校对、标引，改动随时存盘，原文始终保留。</translation>
    </message>
    <message>
        <source>Open the sample newspaper</source>
        <translation>打开示例报纸</translation>
    </message>
    <message>
        <source>Comes with Jiaoyue, to try everything on</source>
        <translation>随附的一期报纸，可试用各项功能</translation>
    </message>
    <message>
        <source>Import newspaper pages</source>
        <translation>导入报纸版面</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开已有文库</translation>
    </message>
    <message>
        <source>A .jiaoyue file, to go on where you left off</source>
        <translation>选择一个 .jiaoyue 文件，继续上次的工作</translation>
    </message>
    <message>
        <source>The text as printed</source>
        <translation>如报所印</translation>
    </message>
    <message>
        <source>Headlines, bylines and paragraphs in order, names told apart.</source>
        <translation>标题、署名、段落依次排好，名称分类标示。</translation>
    </message>
    <message>
        <source>Tags without a network</source>
        <translation>离线标引</translation>
    </message>
    <message>
        <source>Tags, names and notes stay on this computer.</source>
        <translation>标签、实体和批注都只存在这台电脑上。</translation>
    </message>
    <message>
        <source>All by keyboard</source>
        <translation>全程键盘</translation>
    </message>
    <message>
        <source>Ctrl+K opens the command palette, F1 shows all keys.</source>
        <translation>Ctrl+K 打开命令面板，F1 随时查看全部快捷键。</translation>
    </message>
    <message>
        <source>PDF, scans, ALTO or TXT; you can also drop them anywhere in the window</source>
        <translation>PDF、扫描件、ALTO、TXT，也可直接拖进窗口</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Page {page} › {number}/{total}</source>
        <translation>第 {page} 版 › {number}/{total}</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Copied with its source</source>
        <translation>已复制，附出处</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>已移除标签</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>已删除批注</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <source>Marked: {status}</source>
        <translation>已标为{status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation>批注已移到新的位置</translation>
    </message>
    <message>
        <source>Tagged: {tag}</source>
        <translation>已加标签：{tag}</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log; the sentence says where it lies.</source>
        <translation>没有能打开日志的程序；日志的位置见上面的提示。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>校对中</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>已校</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>改批注</translation>
    </message>
    <message>
        <source>Deletion of a note</source>
        <translation>删批注</translation>
    </message>
    <message>
        <source>Note dealt with</source>
        <translation>批注已处理</translation>
    </message>
    <message>
        <source>Move of a note</source>
        <translation>移批注</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation>确认名称</translation>
    </message>
    <message>
        <source>Name rejected</source>
        <translation>否定名称</translation>
    </message>
    <message>
        <source>Name extended or shortened</source>
        <translation>改名称起止</translation>
    </message>
    <message>
        <source>Change of the article&apos;s fields</source>
        <translation>改稿件项目</translation>
    </message>
    <message>
        <source>Change of a line&apos;s role</source>
        <translation>改行的角色</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>page {number:02}</source>
        <translation>第 {number:02} 版</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>新建实体</translation>
    </message>
    <message>
        <source>Renaming of an entity</source>
        <translation>实体改名</translation>
    </message>
    <message>
        <source>Change of an entity&apos;s type</source>
        <translation>更改实体类型</translation>
    </message>
    <message>
        <source>Note on an entity</source>
        <translation>实体备注</translation>
    </message>
    <message>
        <source>Identifier of an entity</source>
        <translation>实体标识号</translation>
    </message>
    <message>
        <source>Merging of entities</source>
        <translation>合并实体</translation>
    </message>
    <message>
        <source>Splitting of an entity</source>
        <translation>拆分实体</translation>
    </message>
    <message>
        <source>Alias of an entity</source>
        <translation>添加别名</translation>
    </message>
    <message>
        <source>Entities kept apart</source>
        <translation>标为不同实体</translation>
    </message>
    <message>
        <source>Alias kept</source>
        <translation>保留别名</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag taken into the vocabulary</source>
        <translation>设为主题词</translation>
    </message>
    <message>
        <source>Renaming of a tag</source>
        <translation>标签改名</translation>
    </message>
    <message>
        <source>Tag moved</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>Order of tags</source>
        <translation>标签排序</translation>
    </message>
    <message>
        <source>Note on a tag</source>
        <translation>标签使用说明</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Synonym of a tag</source>
        <translation>添加用代词</translation>
    </message>
    <message>
        <source>Synonym taken away</source>
        <translation>移除用代词</translation>
    </message>
    <message>
        <source>Related tags</source>
        <translation>相关词</translation>
    </message>
    <message>
        <source>Merging of tags</source>
        <translation>并入标签</translation>
    </message>
    <message>
        <source>Name marked everywhere</source>
        <translation>全库标注名称</translation>
    </message>
    <message>
        <source>Name taken off everywhere</source>
        <translation>全库取消名称</translation>
    </message>
    <message>
        <source>Region drawn</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Region moved or pulled</source>
        <translation>移动或拉伸区域</translation>
    </message>
    <message>
        <source>Region given to an article</source>
        <translation>区域归入稿件</translation>
    </message>
    <message>
        <source>Change of a region&apos;s type</source>
        <translation>更改区域类型</translation>
    </message>
    <message>
        <source>Region deleted</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Article split</source>
        <translation>拆分稿件</translation>
    </message>
    <message>
        <source>Articles joined together</source>
        <translation>合并稿件</translation>
    </message>
    <message>
        <source>Article moved</source>
        <translation>移动稿件</translation>
    </message>
    <message>
        <source>Article deleted</source>
        <translation>删除稿件</translation>
    </message>
    <message>
        <source>Article joined across pages</source>
        <translation>跨版合并</translation>
    </message>
    <message>
        <source>Article parted from another page</source>
        <translation>跨版拆开</translation>
    </message>
    <message>
        <source>Reading order changed</source>
        <translation>调整阅读顺序</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>版面校核</translation>
    </message>
    <message>
        <source>Page number or label</source>
        <translation>版次或版名</translation>
    </message>
    <message>
        <source>Page moved</source>
        <translation>移动版面</translation>
    </message>
    <message>
        <source>Page replaced</source>
        <translation>替换版面</translation>
    </message>
    <message>
        <source>Page taken away</source>
        <translation>删除版面</translation>
    </message>
    <message>
        <source>Newspaper or date</source>
        <translation>报名或日期</translation>
    </message>
    <message>
        <source>Order of the pages</source>
        <translation>版面次序</translation>
    </message>
    <message>
        <source>Issue taken away</source>
        <translation>删除一期</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>full name and short form</source>
        <translation>全称与简称</translation>
    </message>
    <message>
        <source>made of the same characters</source>
        <translation>用字相同</translation>
    </message>
    <message>
        <source>one character apart</source>
        <translation>一字之差</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
</context>
</TS>
