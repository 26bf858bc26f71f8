<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues, pages and articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-text search; not there yet, Ctrl+E lists articles that hold a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places across the library; not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree of tags and where each is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are being read, and what came of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text beside the scan; not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cut into articles; not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide notes, tags, names and history at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the article&apos;s letters larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the article&apos;s letters smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put tags on the article by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has worked on it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as being proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; opens the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read once more and found good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected text, or the current name, is an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected text, or the current name, is an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unconfirmed name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next name that nobody has decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unconfirmed name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the undecided name before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current name is right; go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name; it is not suggested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the character after the name into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the last character out of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the name at its front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the character before the name into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the name at its front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the first character out of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command, article, tag or name by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Jiaoyue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences and where your files lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read newspaper pages from files into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library file, or make a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything on an issue that comes with Jiaoyue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, sizes, your name, keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text with the newspaper, date and page it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put other words in place of the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was first read where the selection stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the articles of the whole library that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the articles whose title holds what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to where you were before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to where you came back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article of this issue by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next note of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
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
    <name>DraftCard</name>
    <message>
        <source>New note on “{quote}”</source>
        <translation>新批注：“{quote}”</translation>
    </message>
</context>
<context>
    <name>DropField</name>
    <message>
        <source>Drop TXT files here
to add them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist or is not a file; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty: there is no text in it to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be imported; what can be is: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large: {size} where at most {limit} is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: its reader stopped ({reason}). The other files are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was finished before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {file} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {file}; import a newspaper page to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Jiaoyue library; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another program; close it there and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}; free some and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {thing} {id} in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range {start}–{end} lies outside the text, which has {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a {thing}; allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo for {author}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo for {author}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” cannot be taken back: {other} changed the same thing later (entry {entry}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at {position} is not “{expected}”; it was changed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved to {file}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part {name} of Jiaoyue is missing; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open; open one or import a newspaper page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more.</source>
        <translation type="unfinished"></translation>
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
    <name>Handling</name>
    <message>
        <source>About Jiaoyue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: MIT; icons by Lucide (ISC), Qt for Python (LGPL 3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what is in the library already stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this file once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library: pages {pages}, articles {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages that are finished can be read already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the list says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names are found in the background while you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in newspaper pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a page as a TXT file, in any encoding; headlines, bylines and paragraphs are told apart by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the articles that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>Unnamed newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Actions whose name holds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys of the marked action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that the marked action shall have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked action gets the keys that were pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked action gets the keys it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to input methods; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single letter would be lost in texts; add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”; give that one other keys first.</source>
        <translation type="unfinished"></translation>
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
        <source>Texts of pages (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import newspaper pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jiaoyue libraries (*.jiaoyue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library cannot be written; you can read it, changes are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jiaoyue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}：{what}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter confirms a name, Del rejects it. Ctrl+J goes to the next one to decide on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {author}, {time}, on “{quote}”: {note}</source>
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
        <source>Reply … (R)</source>
        <translation>回复……（R）</translation>
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
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMap</name>
    <message>
        <source>Map of the page, {count} articles</source>
        <translation>版面图，{count} 篇</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {name}, articles: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Pages of the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many articles of the page are proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{articles} · {characters} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, an article, a tag, a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   # tags   @ names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter go    Esc close    Letters of the pinyin will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <source>Number keys 1–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change the order. Without keys of your own, the most used tags have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags with number keys</source>
        <translation type="unfinished"></translation>
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
    <name>SearchField</name>
    <message>
        <source>Search titles and texts of the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside your notes and in the history; undo takes back your own steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“As the system” follows the system when it turns dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels and notes appear at once instead of sliding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a click on the legend above the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions whose name holds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported newspapers are listed here by name, date and page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles that hold …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the articles whose title holds this; Esc shows all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Article {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries stay on this computer; none is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
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
    <name>TagModel</name>
    <message>
        <source>{name}, used {count} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Quick tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, pinyin or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter add    → narrower    Backspace remove    1–9 quick tags    Ctrl+Enter add, next article    Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {tag} off the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {tag} on the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagScreen</name>
    <message>
        <source>Articles with this tag: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tags yet. Open an article and press Ctrl+T to put the first one on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a number key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in the quick palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its number key away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags with a number key are put on an article by Ctrl+T and that number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Term, pinyin or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds terms by text, pinyin or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Add a tag, such as 时政/会议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a tag and press Enter; / separates a narrower term from its broader one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {tag} off the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDelegate</name>
    <message>
        <source>New term “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All menus (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the article is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Begin with a page of newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, proofread, tag. Every change is saved at once, the first reading is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue that comes with Jiaoyue, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import text of a newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TXT files; you can also drop them anywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .jiaoyue file, to go on where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines, bylines and paragraphs in order, names told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, names and notes stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K opens the command palette, F1 shows all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Copied with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name extended or shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the article’s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a line’s role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
