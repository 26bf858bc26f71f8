<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Issues, pages and articles</source>
        <translation>Issues, pages and articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Full-text search; not there yet, Ctrl+E lists articles that hold a word</source>
        <translation>Full-text search; not there yet, Ctrl+E lists articles that hold a word</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The tree of tags and where each is used</source>
        <translation>The tree of tags and where each is used</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Files that are being read, and what came of them</source>
        <translation>Files that are being read, and what came of them</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>The article as a text</source>
        <translation>The article as a text</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Proofreading</translation>
    </message>
    <message>
        <source>Text beside the scan; not there yet</source>
        <translation>Text beside the scan; not there yet</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Show or hide the list at the left</source>
        <translation>Show or hide the list at the left</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Show or hide notes, tags, names and history at the right</source>
        <translation>Show or hide notes, tags, names and history at the right</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menu bar</translation>
    </message>
    <message>
        <source>Show or hide the menus above the toolbar</source>
        <translation>Show or hide the menus above the toolbar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Make the article&apos;s letters larger</source>
        <translation>Make the article&apos;s letters larger</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Make the article&apos;s letters smaller</source>
        <translation>Make the article&apos;s letters smaller</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Show the article in its usual size</source>
        <translation>Show the article in its usual size</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme</source>
        <translation>Change between the light and the dark theme</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>Change the language of the window</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Use the whole screen, or a window again</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Put tags on the article by a few letters</source>
        <translation>Put tags on the article by a few letters</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Write a note on the selected text</source>
        <translation>Write a note on the selected text</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <source>Nobody has worked on it yet</source>
        <translation>Nobody has worked on it yet</translation>
    </message>
    <message>
        <source>Mark as being proofread</source>
        <translation>Mark as being proofread</translation>
    </message>
    <message>
        <source>Someone is at it</source>
        <translation>Someone is at it</translation>
    </message>
    <message>
        <source>Mark as proofread</source>
        <translation>Mark as proofread</translation>
    </message>
    <message>
        <source>Done; opens the next article</source>
        <translation>Done; opens the next article</translation>
    </message>
    <message>
        <source>Mark as approved</source>
        <translation>Mark as approved</translation>
    </message>
    <message>
        <source>Read once more and found good</source>
        <translation>Read once more and found good</translation>
    </message>
    <message>
        <source>Mark as a person</source>
        <translation>Mark as a person</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a person</source>
        <translation>The selected text, or the current name, is a person</translation>
    </message>
    <message>
        <source>Mark as a place</source>
        <translation>Mark as a place</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a place</source>
        <translation>The selected text, or the current name, is a place</translation>
    </message>
    <message>
        <source>Mark as an organisation</source>
        <translation>Mark as an organisation</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is an organisation</source>
        <translation>The selected text, or the current name, is an organisation</translation>
    </message>
    <message>
        <source>Mark as a date</source>
        <translation>Mark as a date</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a date</source>
        <translation>The selected text, or the current name, is a date</translation>
    </message>
    <message>
        <source>Mark as an amount</source>
        <translation>Mark as an amount</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is an amount</source>
        <translation>The selected text, or the current name, is an amount</translation>
    </message>
    <message>
        <source>Mark as a time</source>
        <translation>Mark as a time</translation>
    </message>
    <message>
        <source>The selected text, or the current name, is a time of day</source>
        <translation>The selected text, or the current name, is a time of day</translation>
    </message>
    <message>
        <source>Next unconfirmed name</source>
        <translation>Next unconfirmed name</translation>
    </message>
    <message>
        <source>Go to the next name that nobody has decided on</source>
        <translation>Go to the next name that nobody has decided on</translation>
    </message>
    <message>
        <source>Previous unconfirmed name</source>
        <translation>Previous unconfirmed name</translation>
    </message>
    <message>
        <source>Go to the undecided name before</source>
        <translation>Go to the undecided name before</translation>
    </message>
    <message>
        <source>Confirm the name</source>
        <translation>Confirm the name</translation>
    </message>
    <message>
        <source>The current name is right; go to the next</source>
        <translation>The current name is right; go to the next</translation>
    </message>
    <message>
        <source>Reject the name</source>
        <translation>Reject the name</translation>
    </message>
    <message>
        <source>This is no name; it is not suggested again</source>
        <translation>This is no name; it is not suggested again</translation>
    </message>
    <message>
        <source>Extend the name</source>
        <translation>Extend the name</translation>
    </message>
    <message>
        <source>Take the character after the name into it</source>
        <translation>Take the character after the name into it</translation>
    </message>
    <message>
        <source>Shorten the name</source>
        <translation>Shorten the name</translation>
    </message>
    <message>
        <source>Leave the last character out of the name</source>
        <translation>Leave the last character out of the name</translation>
    </message>
    <message>
        <source>Extend the name at its front</source>
        <translation>Extend the name at its front</translation>
    </message>
    <message>
        <source>Take the character before the name into it</source>
        <translation>Take the character before the name into it</translation>
    </message>
    <message>
        <source>Shorten the name at its front</source>
        <translation>Shorten the name at its front</translation>
    </message>
    <message>
        <source>Leave the first character out of the name</source>
        <translation>Leave the first character out of the name</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Find any command, article, tag or name by typing</source>
        <translation>Find any command, article, tag or name by typing</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>All keys on one sheet</translation>
    </message>
    <message>
        <source>About Jiaoyue</source>
        <translation>About Jiaoyue</translation>
    </message>
    <message>
        <source>Version, licences and where your files lie</source>
        <translation>Version, licences and where your files lie</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Read newspaper pages from files into the library</source>
        <translation>Read newspaper pages from files into the library</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Open library…</translation>
    </message>
    <message>
        <source>Open a library file, or make a new one</source>
        <translation>Open a library file, or make a new one</translation>
    </message>
    <message>
        <source>Open the sample newspaper</source>
        <translation>Open the sample newspaper</translation>
    </message>
    <message>
        <source>Try everything on an issue that comes with Jiaoyue</source>
        <translation>Try everything on an issue that comes with Jiaoyue</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Language, theme, sizes, your name, keys</source>
        <translation>Language, theme, sizes, your name, keys</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation>Close the window; everything is saved already</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take back your last change</source>
        <translation>Take back your last change</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>Do again what you took back</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copy with source</translation>
    </message>
    <message>
        <source>Copy the selected text with the newspaper, date and page it is from</source>
        <translation>Copy the selected text with the newspaper, date and page it is from</translation>
    </message>
    <message>
        <source>Correct the selection…</source>
        <translation>Correct the selection…</translation>
    </message>
    <message>
        <source>Put other words in place of the selected ones</source>
        <translation>Put other words in place of the selected ones</translation>
    </message>
    <message>
        <source>Restore the first reading</source>
        <translation>Restore the first reading</translation>
    </message>
    <message>
        <source>Put back what was first read where the selection stands</source>
        <translation>Put back what was first read where the selection stands</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Find in the article</translation>
    </message>
    <message>
        <source>Look for words in this article</source>
        <translation>Look for words in this article</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Go to the next place that was found</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Go to the place found before</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>List the articles of the whole library that hold these words</source>
        <translation>List the articles of the whole library that hold these words</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Keep only the articles whose title holds what you type</source>
        <translation>Keep only the articles whose title holds what you type</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Return to where you were before</source>
        <translation>Return to where you were before</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go on to where you came back from</source>
        <translation>Go on to where you came back from</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Previous article</translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation>Open the article above in the list</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Next article</translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation>Open the article below in the list</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Open the page before this one</source>
        <translation>Open the page before this one</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Open the page after this one</source>
        <translation>Open the page after this one</translation>
    </message>
    <message>
        <source>Articles of this page…</source>
        <translation>Articles of this page…</translation>
    </message>
    <message>
        <source>Choose an article of this page from a list</source>
        <translation>Choose an article of this page from a list</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Next note</translation>
    </message>
    <message>
        <source>Go to the next note of the article</source>
        <translation>Go to the next note of the article</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Previous note</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>Go to the note before</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Move the keyboard to the next part of the window</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Move the keyboard to the part of the window before</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Names</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>List the articles of the page as they were printed</source>
        <translation>List the articles of the page as they were printed</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>List what is still to be read first</source>
        <translation>List what is still to be read first</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>By length</translation>
    </message>
    <message>
        <source>List the longest articles first</source>
        <translation>List the longest articles first</translation>
    </message>
    <message>
        <source>By notes</source>
        <translation>By notes</translation>
    </message>
    <message>
        <source>List the articles with most notes first</source>
        <translation>List the articles with most notes first</translation>
    </message>
    <message>
        <source>Printed order</source>
        <translation>Printed order</translation>
    </message>
    <message>
        <source>Try saving again</source>
        <translation>Try saving again</translation>
    </message>
    <message>
        <source>Write the changes that the library did not take</source>
        <translation>Write the changes that the library did not take</translation>
    </message>
    <message>
        <source>Save library as…</source>
        <translation>Save library as…</translation>
    </message>
    <message>
        <source>Copy the library to another file and go on with that one</source>
        <translation>Copy the library to another file and go on with that one</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>Import by itself whatever is put into a folder; once more to leave off</source>
        <translation>Import by itself whatever is put into a folder; once more to leave off</translation>
    </message>
    <message>
        <source>The page cut into articles, to check and to put right</source>
        <translation>The page cut into articles, to check and to put right</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Choose, move and pull regions</source>
        <translation>Choose, move and pull regions</translation>
    </message>
    <message>
        <source>Draw a region</source>
        <translation>Draw a region</translation>
    </message>
    <message>
        <source>Pull a box; the lines in it become its text</source>
        <translation>Pull a box; the lines in it become its text</translation>
    </message>
    <message>
        <source>Split at a line</source>
        <translation>Split at a line</translation>
    </message>
    <message>
        <source>Click a line: it begins an article of its own</source>
        <translation>Click a line: it begins an article of its own</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Join the chosen articles, or the chosen one with the one you click</source>
        <translation>Join the chosen articles, or the chosen one with the one you click</translation>
    </message>
    <message>
        <source>Number the articles</source>
        <translation>Number the articles</translation>
    </message>
    <message>
        <source>Click the articles one after the other in reading order</source>
        <translation>Click the articles one after the other in reading order</translation>
    </message>
    <message>
        <source>Order anew</source>
        <translation>Order anew</translation>
    </message>
    <message>
        <source>Put the articles in order by where they stand</source>
        <translation>Put the articles in order by where they stand</translation>
    </message>
    <message>
        <source>Make it an article of its own</source>
        <translation>Make it an article of its own</translation>
    </message>
    <message>
        <source>The chosen region leaves its article with its text</source>
        <translation>The chosen region leaves its article with its text</translation>
    </message>
    <message>
        <source>Delete the region</source>
        <translation>Delete the region</translation>
    </message>
    <message>
        <source>Its lines stay on the page, in no article</source>
        <translation>Its lines stay on the page, in no article</translation>
    </message>
    <message>
        <source>Next doubt</source>
        <translation>Next doubt</translation>
    </message>
    <message>
        <source>Go to the next decision that is not sure</source>
        <translation>Go to the next decision that is not sure</translation>
    </message>
    <message>
        <source>Previous doubt</source>
        <translation>Previous doubt</translation>
    </message>
    <message>
        <source>Go to the doubt before</source>
        <translation>Go to the doubt before</translation>
    </message>
    <message>
        <source>Confirm the page</source>
        <translation>Confirm the page</translation>
    </message>
    <message>
        <source>The page is cut into articles rightly; go on with the next</source>
        <translation>The page is cut into articles rightly; go on with the next</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Fit the page</translation>
    </message>
    <message>
        <source>Show the whole width of the page</source>
        <translation>Show the whole width of the page</translation>
    </message>
    <message>
        <source>Newspaper, date, page…</source>
        <translation>Newspaper, date, page…</translation>
    </message>
    <message>
        <source>Correct the newspaper&apos;s name, the date, the number or label of the page</source>
        <translation>Correct the newspaper&apos;s name, the date, the number or label of the page</translation>
    </message>
    <message>
        <source>Move the page up</source>
        <translation>Move the page up</translation>
    </message>
    <message>
        <source>Put the page before the one above it</source>
        <translation>Put the page before the one above it</translation>
    </message>
    <message>
        <source>Move the page down</source>
        <translation>Move the page down</translation>
    </message>
    <message>
        <source>Put the page after the one below it</source>
        <translation>Put the page after the one below it</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>Add pages…</translation>
    </message>
    <message>
        <source>Import files as further pages of this issue</source>
        <translation>Import files as further pages of this issue</translation>
    </message>
    <message>
        <source>Replace the page…</source>
        <translation>Replace the page…</translation>
    </message>
    <message>
        <source>Import another file in the place of this page</source>
        <translation>Import another file in the place of this page</translation>
    </message>
    <message>
        <source>Delete the page</source>
        <translation>Delete the page</translation>
    </message>
    <message>
        <source>Take the page away with its articles; undo brings it back</source>
        <translation>Take the page away with its articles; undo brings it back</translation>
    </message>
    <message>
        <source>Delete the issue</source>
        <translation>Delete the issue</translation>
    </message>
    <message>
        <source>Take the issue away with all its pages; undo brings it back</source>
        <translation>Take the issue away with all its pages; undo brings it back</translation>
    </message>
    <message>
        <source>People, places and organisations across the library</source>
        <translation>People, places and organisations across the library</translation>
    </message>
    <message>
        <source>Fasten the note to the selection</source>
        <translation>Fasten the note to the selection</translation>
    </message>
    <message>
        <source>The active note belongs to the selected words from now on</source>
        <translation>The active note belongs to the selected words from now on</translation>
    </message>
    <message>
        <source>Go to page, article, line…</source>
        <translation>Go to page, article, line…</translation>
    </message>
    <message>
        <source>A page by number or label, an article by title or pinyin, a line by its number</source>
        <translation>A page by number or label, an article by title or pinyin, a line by its number</translation>
    </message>
    <message>
        <source>Mark everywhere</source>
        <translation>Mark everywhere</translation>
    </message>
    <message>
        <source>Do in the whole library what was just decided on one name</source>
        <translation>Do in the whole library what was just decided on one name</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Rename the entity…</source>
        <translation>Rename the entity…</translation>
    </message>
    <message>
        <source>Change what it is called in lists</source>
        <translation>Change what it is called in lists</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Merge entities</translation>
    </message>
    <message>
        <source>Make the selected entities one, or follow the first suggestion</source>
        <translation>Make the selected entities one, or follow the first suggestion</translation>
    </message>
    <message>
        <source>Not the same entity</source>
        <translation>Not the same entity</translation>
    </message>
    <message>
        <source>Turn the first suggestion down, for good</source>
        <translation>Turn the first suggestion down, for good</translation>
    </message>
    <message>
        <source>Alias of the entity…</source>
        <translation>Alias of the entity…</translation>
    </message>
    <message>
        <source>Say how it is spelt as well</source>
        <translation>Say how it is spelt as well</translation>
    </message>
    <message>
        <source>Note on the entity…</source>
        <translation>Note on the entity…</translation>
    </message>
    <message>
        <source>Write down what is worth knowing of it</source>
        <translation>Write down what is worth knowing of it</translation>
    </message>
    <message>
        <source>Identifier of the entity…</source>
        <translation>Identifier of the entity…</translation>
    </message>
    <message>
        <source>Its number in an authority file; nothing is fetched</source>
        <translation>Its number in an authority file; nothing is fetched</translation>
    </message>
    <message>
        <source>Another entity of this name</source>
        <translation>Another entity of this name</translation>
    </message>
    <message>
        <source>The selected mentions mean someone or something else of the same name</source>
        <translation>The selected mentions mean someone or something else of the same name</translation>
    </message>
    <message>
        <source>All articles that name the entity</source>
        <translation>All articles that name the entity</translation>
    </message>
    <message>
        <source>List them in the library</source>
        <translation>List them in the library</translation>
    </message>
    <message>
        <source>New entity…</source>
        <translation>New entity…</translation>
    </message>
    <message>
        <source>Make an entity that nothing mentions yet</source>
        <translation>Make an entity that nothing mentions yet</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
    <message>
        <source>Make a tag at the top of the vocabulary</source>
        <translation>Make a tag at the top of the vocabulary</translation>
    </message>
    <message>
        <source>New narrower tag…</source>
        <translation>New narrower tag…</translation>
    </message>
    <message>
        <source>Make a tag below this one</source>
        <translation>Make a tag below this one</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Rename the tag…</translation>
    </message>
    <message>
        <source>The articles keep it under its new name</source>
        <translation>The articles keep it under its new name</translation>
    </message>
    <message>
        <source>Synonym of the tag…</source>
        <translation>Synonym of the tag…</translation>
    </message>
    <message>
        <source>Another word by which the tag is found</source>
        <translation>Another word by which the tag is found</translation>
    </message>
    <message>
        <source>Related tag…</source>
        <translation>Related tag…</translation>
    </message>
    <message>
        <source>Say with which other tag it has to do</source>
        <translation>Say with which other tag it has to do</translation>
    </message>
    <message>
        <source>Note on using the tag…</source>
        <translation>Note on using the tag…</translation>
    </message>
    <message>
        <source>Say what the tag is for and what not</source>
        <translation>Say what the tag is for and what not</translation>
    </message>
    <message>
        <source>Notation of the tag…</source>
        <translation>Notation of the tag…</translation>
    </message>
    <message>
        <source>Its sign in a classification</source>
        <translation>Its sign in a classification</translation>
    </message>
    <message>
        <source>Number key of the tag</source>
        <translation>Number key of the tag</translation>
    </message>
    <message>
        <source>Give it one of the keys 1–9 of the quick palette, or take it away</source>
        <translation>Give it one of the keys 1–9 of the quick palette, or take it away</translation>
    </message>
    <message>
        <source>Merge the tag into another…</source>
        <translation>Merge the tag into another…</translation>
    </message>
    <message>
        <source>Its articles get the other tag, its name becomes a synonym</source>
        <translation>Its articles get the other tag, its name becomes a synonym</translation>
    </message>
    <message>
        <source>Move the tag…</source>
        <translation>Move the tag…</translation>
    </message>
    <message>
        <source>Put it, with all below it, under another tag</source>
        <translation>Put it, with all below it, under another tag</translation>
    </message>
    <message>
        <source>Tag up</source>
        <translation>Tag up</translation>
    </message>
    <message>
        <source>Before the tag above it</source>
        <translation>Before the tag above it</translation>
    </message>
    <message>
        <source>Tag down</source>
        <translation>Tag down</translation>
    </message>
    <message>
        <source>After the tag below it</source>
        <translation>After the tag below it</translation>
    </message>
    <message>
        <source>Tag one level up</source>
        <translation>Tag one level up</translation>
    </message>
    <message>
        <source>Beside the tag that it is below now</source>
        <translation>Beside the tag that it is below now</translation>
    </message>
    <message>
        <source>Tag one level down</source>
        <translation>Tag one level down</translation>
    </message>
    <message>
        <source>Below the tag that stands before it</source>
        <translation>Below the tag that stands before it</translation>
    </message>
    <message>
        <source>All articles with the tag</source>
        <translation>All articles with the tag</translation>
    </message>
    <message>
        <source>Merge the free term as suggested</source>
        <translation>Merge the free term as suggested</translation>
    </message>
    <message>
        <source>The first free term that waits becomes part of the tag it seems to mean</source>
        <translation>The first free term that waits becomes part of the tag it seems to mean</translation>
    </message>
    <message>
        <source>Take the free term into the vocabulary</source>
        <translation>Take the free term into the vocabulary</translation>
    </message>
    <message>
        <source>It stays as it is, and waits no longer</source>
        <translation>It stays as it is, and waits no longer</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Delete the tag</translation>
    </message>
    <message>
        <source>Delete it with all below it, and take them off the articles</source>
        <translation>Delete it with all below it, and take them off the articles</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Drag entities from the list here
to make them aliases of &quot;{name}&quot;</source>
        <translation>Drag entities from the list here
to make them aliases of &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>Merging can be undone; what stands in the texts stays as it is.</source>
        <translation>Merging can be undone; what stands in the texts stays as it is.</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Possibly the same</translation>
    </message>
    <message>
        <source>Possibly to be split</source>
        <translation>Possibly to be split</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; stands before both</source>
        <translation>&quot;{title}&quot; stands before both</translation>
    </message>
    <message numerus="yes">
        <source>together in %n article(s)</source>
        <translation>
            <numerusform>together in %n article</numerusform>
            <numerusform>together in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;{words}&quot; hardly means {name}</source>
        <translation>&quot;{words}&quot; hardly means {name}</translation>
    </message>
    <message>
        <source>Make it an entity</source>
        <translation>Make it an entity</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Merge and split</source>
        <translation>Merge and split</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleBar</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Add a tag (Ctrl+T)</source>
        <translation>Add a tag (Ctrl+T)</translation>
    </message>
    <message>
        <source>Article data</source>
        <translation>Article data</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} characters</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message numerus="yes">
        <source>%n chars</source>
        <translation>
            <numerusform>%n char</numerusform>
            <numerusform>%n chars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Lies over {numbers}</source>
        <translation>Lies over {numbers}</translation>
    </message>
    <message>
        <source>Lies over {numbers}; let go to draw it to the rule</source>
        <translation>Lies over {numbers}; let go to draw it to the rule</translation>
    </message>
    <message>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message>
        <source>{title}, {role}</source>
        <translation>{title}, {role}</translation>
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
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextModel</name>
    <message>
        <source>p. {pages}</source>
        <translation>p. {pages}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Newspaper, date, page</source>
        <translation>Newspaper, date, page</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <source>Its name; empty where unknown</source>
        <translation>Its name; empty where unknown</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year, month and day; empty where unknown</source>
        <translation>Year, month and day; empty where unknown</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Its place in the issue</source>
        <translation>Its place in the issue</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>Printed label</translation>
    </message>
    <message>
        <source>As it stands on the page, such as A01</source>
        <translation>As it stands on the page, such as A01</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Next doubt F8</source>
        <translation>Next doubt F8</translation>
    </message>
    <message>
        <source>Previous F7</source>
        <translation>Previous F7</translation>
    </message>
    <message>
        <source>Go to the next decision that is not sure (F8)</source>
        <translation>Go to the next decision that is not sure (F8)</translation>
    </message>
    <message>
        <source>Go to the doubt before (F7)</source>
        <translation>Go to the doubt before (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) on this page</source>
        <translation>
            <numerusform>%n doubt on this page</numerusform>
            <numerusform>%n doubts on this page</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts on this page</source>
        <translation>No doubts on this page</translation>
    </message>
    <message>
        <source>Worked on by a person</source>
        <translation>Worked on by a person</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % sure</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New note on &quot;{quote}&quot;</source>
        <translation>New note on &quot;{quote}&quot;</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it   Esc throws it away</source>
        <translation>Ctrl+Enter keeps it   Esc drops it</translation>
    </message>
</context>
<context>
    <name>DropField</name>
    <message>
        <source>Drop PDF, scans, ALTO or TXT here
to add them</source>
        <translation>Drop PDF, scans, ALTO or TXT here
to add them</translation>
    </message>
</context>
<context>
    <name>EntityDesk</name>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>New entity</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Also spelt</source>
        <translation>Also spelt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File and number, such as wikidata Q90 ({schemes})</source>
        <translation>File and number, such as wikidata Q90 ({schemes})</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
</context>
<context>
    <name>EntityIndex</name>
    <message>
        <source>Find an entity or alias</source>
        <translation>Find an entity or alias</translation>
    </message>
    <message numerus="yes">
        <source>last %n issue(s)</source>
        <translation>
            <numerusform>last %n issue</numerusform>
            <numerusform>last %n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions ↓</source>
        <translation>mentions ↓</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Merge selected</source>
        <translation>Merge selected</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Change the type</translation>
    </message>
</context>
<context>
    <name>EntityModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>also {names}</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>No entities yet. Names are found when articles are opened; confirm the first ones there.</source>
        <translation>No entities yet. Names are found when articles are opened; confirm the first ones there.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>More about this entity</source>
        <translation>More about this entity</translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation>Another of this name</translation>
    </message>
    <message>
        <source>Mentions in their words</source>
        <translation>Mentions in their words</translation>
    </message>
    <message>
        <source>Names and aliases</source>
        <translation>Names and aliases</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>In the texts</translation>
    </message>
    <message>
        <source>Titles held</source>
        <translation>Titles held</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Together with</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Alias</source>
        <translation>+ Alias</translation>
    </message>
    <message>
        <source>{name}, {count} mentions</source>
        <translation>{name}, {count} mentions</translation>
    </message>
    <message>
        <source>Not this one: make {name} an entity of its own</source>
        <translation>Not this one: make {name} an entity of its own</translation>
    </message>
    <message>
        <source>{name}, together in {count} articles</source>
        <translation>{name}, together in {count} articles</translation>
    </message>
    <message>
        <source>Open this entity</source>
        <translation>Open this entity</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Change the type</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>{mentions}, {articles}, by day</source>
        <translation>{mentions}, {articles}, by day</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong: {what}.</source>
        <translation>Something went wrong: {what}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} could not be read: {reason}.</translation>
    </message>
    <message>
        <source>{file} does not exist or is not a file; check the path.</source>
        <translation>{file} does not exist or is not a file; check the path.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} cannot be opened: {reason}.</translation>
    </message>
    <message>
        <source>{file} is empty: there is no text in it to read.</source>
        <translation>{file} is empty: there is no text in it to read.</translation>
    </message>
    <message>
        <source>{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote.</source>
        <translation>{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote.</translation>
    </message>
    <message>
        <source>{file} is of a kind that cannot be imported; what can be is: {known}.</source>
        <translation>{file} is of a kind that cannot be imported; what can be is: {known}.</translation>
    </message>
    <message>
        <source>{file} is too large: {size} where at most {limit} is read.</source>
        <translation>{file} is too large: {size} where at most {limit} is read.</translation>
    </message>
    <message>
        <source>{file} could not be read: its reader stopped ({reason}). The other files are not affected.</source>
        <translation>{file} could not be read: its reader stopped ({reason}). The other files are not affected.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>Page {page} of {file} was left as it is: people have worked on it.</source>
        <translation>Page {page} of {file} was left as it is: people have worked on it.</translation>
    </message>
    <message>
        <source>Stopped; what was finished before is kept.</source>
        <translation>Stopped; what was finished before is kept.</translation>
    </message>
    <message>
        <source>The library {file} cannot be used: {reason}.</source>
        <translation>The library {file} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>There is no library at {file}; import a newspaper page to make one.</source>
        <translation>There is no library at {file}; import a newspaper page to make one.</translation>
    </message>
    <message>
        <source>{file} is not a Jiaoyue library; it was left as it is.</source>
        <translation>{file} is not a Jiaoyue library; it was left as it is.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it.</source>
        <translation>{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it.</translation>
    </message>
    <message>
        <source>{file} is in use by another program; close it there and try again. Nothing was changed.</source>
        <translation>{file} is in use by another program; close it there and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>{file} cannot be written: the file or its folder is read-only. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of {file}; free some and try again. Nothing was changed.</source>
        <translation>There is no room left on the disk of {file}; free some and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}); restore it from a backup.</source>
        <translation>{file} is damaged ({reason}); restore it from a backup.</translation>
    </message>
    <message>
        <source>There is no {thing} {id} in this library.</source>
        <translation>There is no {thing} {id} in this library.</translation>
    </message>
    <message>
        <source>The range {start}–{end} lies outside the text, which has {length} characters.</source>
        <translation>The range {start}–{end} lies outside the text, which has {length} characters.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not a {thing}; allowed: {allowed}.</source>
        <translation>&quot;{value}&quot; is not a {thing}; allowed: {allowed}.</translation>
    </message>
    <message>
        <source>Nothing to change: {what}.</source>
        <translation>Nothing to change: {what}.</translation>
    </message>
    <message>
        <source>There is nothing to undo for {author}.</source>
        <translation>There is nothing to undo for {author}.</translation>
    </message>
    <message>
        <source>There is nothing to redo for {author}.</source>
        <translation>There is nothing to redo for {author}.</translation>
    </message>
    <message>
        <source>&quot;{action}&quot; cannot be taken back: {other} changed the same thing later (entry {entry}).</source>
        <translation>&quot;{action}&quot; cannot be taken back: {other} changed the same thing later (entry {entry}).</translation>
    </message>
    <message>
        <source>The text at {position} is not &quot;{expected}&quot;; it was changed in the meantime.</source>
        <translation>The text at {position} is not &quot;{expected}&quot;; it was changed in the meantime.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {file}: {reason}.</source>
        <translation>The settings could not be saved to {file}: {reason}.</translation>
    </message>
    <message>
        <source>The part {name} of Jiaoyue is missing; install it again.</source>
        <translation>The part {name} of Jiaoyue is missing; install it again.</translation>
    </message>
    <message>
        <source>No library is open; open one or import a newspaper page first.</source>
        <translation>No library is open; open one or import a newspaper page first.</translation>
    </message>
    <message>
        <source>That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more.</source>
        <translation>That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more.</translation>
    </message>
    <message>
        <source>The view {view} cannot be drawn yet; there are: {known}.</source>
        <translation>The view {view} cannot be drawn yet; there are: {known}.</translation>
    </message>
    <message>
        <source>The picture {file} could not be written; check that its folder exists and can be written.</source>
        <translation>The picture {file} could not be written; check that its folder exists and can be written.</translation>
    </message>
    <message>
        <source>{file} is a picture, and recognition was switched off; switch it on and import it again.</source>
        <translation>{file} is a picture, and recognition was switched off; switch it on and import it again.</translation>
    </message>
    <message>
        <source>{file} is a picture, and recognition is not installed: install jiaoyue[ocr] and import it again.</source>
        <translation>{file} is a picture, and recognition is not installed: install jiaoyue[ocr] and import it again.</translation>
    </message>
    <message>
        <source>A fault in Jiaoyue ({what} at {where}) ended this; what was saved is safe. The log says more: {log}</source>
        <translation>A fault in Jiaoyue ({what} at {where}) ended this; what was saved is safe. The log says more: {log}</translation>
    </message>
    <message>
        <source>Importing on a cluster is not installed: install jiaoyue[dask] and try again.</source>
        <translation>Importing on a cluster is not installed: install jiaoyue[dask] and try again.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be used: {reason}.</source>
        <translation>The cluster at {address} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>There is no display to show the window on; start it on a desktop, or see the commands: jiaoyue --help.</source>
        <translation>There is no display to show the window on; start it on a desktop, or see the commands: jiaoyue --help.</translation>
    </message>
    <message>
        <source>{file} was changed by another program meanwhile, so what you did since cannot be added to it; save it under another name.</source>
        <translation>{file} was changed by another program meanwhile, so what you did since cannot be added to it; save it under another name.</translation>
    </message>
    <message>
        <source>The watched folder {folder} does not exist or cannot be read; check the path.</source>
        <translation>The watched folder {folder} does not exist or cannot be read; check the path.</translation>
    </message>
    <message>
        <source>There is a tag {path} already; merge the two, or choose another name.</source>
        <translation>There is a tag {path} already; merge the two, or choose another name.</translation>
    </message>
    <message>
        <source>The tag {path} cannot go below itself or one of its narrower tags; choose another place.</source>
        <translation>The tag {path} cannot go below itself or one of its narrower tags; choose another place.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>What the region is: its lines become that in the article</source>
        <translation>What the region is: its lines become that in the article</translation>
    </message>
    <message>
        <source>The article that the region belongs to; its text goes along</source>
        <translation>The article that the region belongs to; its text goes along</translation>
    </message>
    <message>
        <source>Where the article goes on on another page, or comes from</source>
        <translation>Where the article goes on on another page, or comes from</translation>
    </message>
    <message>
        <source>Region {number}</source>
        <translation>Region {number}</translation>
    </message>
    <message>
        <source>{x}, {y}   {width} × {height} px</source>
        <translation>{x}, {y}   {width} × {height} px</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>goes on on page {number:02}</source>
        <translation>goes on on page {number:02}</translation>
    </message>
    <message>
        <source>from page {number:02}</source>
        <translation>from page {number:02}</translation>
    </message>
    <message>
        <source>page {number:02}&#x3000;{title}</source>
        <translation>page {number:02}&#x3000;{title}</translation>
    </message>
    <message>
        <source>Choose a region first</source>
        <translation>Choose a region first</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Choose the file that takes its place</source>
        <translation>Choose the file that takes its place</translation>
    </message>
    <message>
        <source>Add pages to this issue</source>
        <translation>Add pages to this issue</translation>
    </message>
    <message>
        <source>These pages are in the library already</source>
        <translation>These pages are in the library already</translation>
    </message>
    <message>
        <source>Page deleted</source>
        <translation>Page deleted</translation>
    </message>
    <message>
        <source>Issue deleted</source>
        <translation>Issue deleted</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Previous (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Next (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>FreeTerms</name>
    <message>
        <source>Free terms to be placed</source>
        <translation>Free terms to be placed</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>Words put on articles without a place in the vocabulary are gathered here.</source>
        <translation>Words put on articles without a place in the vocabulary are gathered here.</translation>
    </message>
    <message>
        <source>goes into {tag}</source>
        <translation>goes into {tag}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>Keep as a term</source>
        <translation>Keep as a term</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Go to page, article or line</source>
        <translation>Go to page, article or line</translation>
    </message>
    <message>
        <source>2   A02   title   :120</source>
        <translation>2   A02   title   :120</translation>
    </message>
    <message>
        <source>Page by number, article by title, line by :number</source>
        <translation>Page by number, article by title, line by :number</translation>
    </message>
    <message>
        <source>There is nothing of that name in this issue</source>
        <translation>There is nothing of that name in this issue</translation>
    </message>
    <message>
        <source>Page {name}</source>
        <translation>Page {name}</translation>
    </message>
    <message>
        <source>Line {name} of this article</source>
        <translation>Line {name} of this article</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>About Jiaoyue</source>
        <translation>About Jiaoyue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Library: {path}</source>
        <translation>Library: {path}</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Log: {path}</translation>
    </message>
    <message>
        <source>Licence: MIT; icons by Lucide (ISC), Qt for Python (LGPL 3).</source>
        <translation>Licence: MIT; icons by Lucide (ISC), Qt for Python (LGPL 3).</translation>
    </message>
    <message>
        <source>Full-text search is still to come; this field lists the articles that hold a word</source>
        <translation>Full-text search is still to come; this field lists the articles that hold a word</translation>
    </message>
    <message>
        <source>Proofreading beside the scan is still to come; F2 corrects the selection</source>
        <translation>Proofreading beside the scan is still to come; F2 corrects the selection</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>&quot;{text}&quot;</source>
        <translation>&quot;{text}&quot;</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of the article</source>
        <translation>History of the article</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is being imported</source>
        <translation>Nothing is being imported</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>about {seconds} s left</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Cancel import</translation>
    </message>
    <message>
        <source>Pages read: {done} of {all}</source>
        <translation>Pages read: {done} of {all}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the import after the pages that are being read, or let it go on</source>
        <translation>Hold the import after the pages that are being read, or let it go on</translation>
    </message>
    <message>
        <source>Stop reading; what is in the library already stays</source>
        <translation>Stop reading; what is in the library already stays</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>about {minutes} min left</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Everything in it has been seen; the library stays as it is</source>
        <translation>Everything in it has been seen; the library stays as it is</translation>
    </message>
    <message>
        <source>Pages to be checked</source>
        <translation>Pages to be checked</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to be checked</source>
        <translation>
            <numerusform>%n page to be checked</numerusform>
            <numerusform>%n pages to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more page(s)</source>
        <translation>
            <numerusform>and %n more page</numerusform>
            <numerusform>and %n more pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the import</source>
        <translation>Pages of the import</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Pages that are finished can be read already.</source>
        <translation>Pages that are finished can be read already.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) in the library</source>
        <translation>
            <numerusform>%n article in the library</numerusform>
            <numerusform>%n articles in the library</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are found in the background while you read.</source>
        <translation>Names are found in the background while you read.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to be checked</source>
        <translation>
            <numerusform>%n page to be checked</numerusform>
            <numerusform>%n pages to be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked yet at how they were cut into articles.</source>
        <translation>Nobody has looked yet at how they were cut into articles.</translation>
    </message>
    <message>
        <source>Bring in newspaper pages</source>
        <translation>Bring in newspaper pages</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Read now</translation>
    </message>
    <message>
        <source>Go to the articles that came in</source>
        <translation>Go to the articles that came in</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Choose files to import (Ctrl+O)</source>
        <translation>Choose files to import (Ctrl+O)</translation>
    </message>
    <message>
        <source>Check the pages</source>
        <translation>Check the pages</translation>
    </message>
    <message>
        <source>PDF, scans (PNG, JPEG, TIFF, WebP), ALTO, PAGE, hOCR, METS, ZIP and TXT;
headlines, bylines and paragraphs are told apart by themselves.</source>
        <translation>PDF, scans (PNG, JPEG, TIFF, WebP), ALTO, PAGE, hOCR, METS, ZIP and TXT;
headlines, bylines and paragraphs are told apart by themselves.</translation>
    </message>
    <message>
        <source>See how the pages were cut into articles, and put right what is wrong (Ctrl+3)</source>
        <translation>See how the pages were cut into articles, and put right what is wrong (Ctrl+3)</translation>
    </message>
    <message>
        <source>Pages read: {done} of {all}</source>
        <translation>Pages read: {done} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n page could not be read; the list says why.</numerusform>
            <numerusform>%n pages could not be read; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What is shown of the article</source>
        <translation>What is shown of the article</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>Unnamed newspaper</source>
        <translation>Unnamed newspaper</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undated</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Actions whose name holds …</source>
        <translation>Actions whose name holds …</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>New keys of the marked action</source>
        <translation>New keys of the marked action</translation>
    </message>
    <message>
        <source>Press the keys that the marked action shall have</source>
        <translation>Press the keys that the marked action shall have</translation>
    </message>
    <message>
        <source>Give these keys</source>
        <translation>Give these keys</translation>
    </message>
    <message>
        <source>The marked action gets the keys that were pressed</source>
        <translation>The marked action gets the keys that were pressed</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>The marked action gets the keys it came with</source>
        <translation>The marked action gets the keys it came with</translation>
    </message>
    <message>
        <source>{keys} belongs to input methods; choose another.</source>
        <translation>{keys} belongs to input methods; choose another.</translation>
    </message>
    <message>
        <source>A single letter would be lost in texts; add Ctrl or Alt.</source>
        <translation>A single letter would be lost in texts; add Ctrl or Alt.</translation>
    </message>
    <message>
        <source>{keys} is taken by &quot;{action}&quot;; give that one other keys first.</source>
        <translation>{keys} is taken by &quot;{action}&quot;; give that one other keys first.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>%n place(s) taken off</source>
        <translation>
            <numerusform>%n place taken off</numerusform>
            <numerusform>%n places taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) marked</source>
        <translation>
            <numerusform>%n place marked</numerusform>
            <numerusform>%n places marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) in {articles}</source>
        <translation>
            <numerusform>%n more place in {articles}</numerusform>
            <numerusform>%n more places in {articles}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off all</source>
        <translation>Take off all</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Mark all</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Show or hide all highlights</source>
        <translation>Show or hide all highlights</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Size of the text and length of the lines (Ctrl+=, Ctrl+-)</source>
        <translation>Size of the text and length of the lines (Ctrl+=, Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Longer lines</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Shorter lines</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>{type}: {count}, {state}</source>
        <translation>{type}: {count}, {state}</translation>
    </message>
    <message>
        <source>Show or hide; Alt and a click shows this type alone</source>
        <translation>Show or hide; Alt and a click shows this type alone</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Newspaper pages ({patterns})</source>
        <translation>Newspaper pages ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import newspaper pages</source>
        <translation>Import newspaper pages</translation>
    </message>
    <message>
        <source>Jiaoyue libraries (*.jiaoyue)</source>
        <translation>Jiaoyue libraries (*.jiaoyue)</translation>
    </message>
    <message>
        <source>Open a library, or name a new one</source>
        <translation>Open a library, or name a new one</translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation>Where is {name} now?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose another library…</source>
        <translation>Choose another library…</translation>
    </message>
    <message>
        <source>This library cannot be written; you can read it, changes are not possible.</source>
        <translation>This library cannot be written; you can read it, changes are not possible.</translation>
    </message>
    <message>
        <source>Another program is writing to this library; until it is done you can only read it here.</source>
        <translation>Another program is writing to this library; until it is done you can only read it here.</translation>
    </message>
    <message numerus="yes">
        <source>Let go to import %n file(s) into {library}</source>
        <translation>
            <numerusform>Let go to import %n file into {library}</numerusform>
            <numerusform>Let go to import %n files into {library}</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to open {library}</source>
        <translation>Let go to open {library}</translation>
    </message>
    <message numerus="yes">
        <source>Let go to open {library} and to import %n file(s)</source>
        <translation>
            <numerusform>Let go to open {library} and to import %n file</numerusform>
            <numerusform>Let go to open {library} and to import %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>An import that was broken off goes on.</source>
        <translation>An import that was broken off goes on.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Jiaoyue</source>
        <translation>Jiaoyue</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Articles joined</source>
        <translation>Articles joined</translation>
    </message>
    <message>
        <source>Choose the article that the picture belongs to first</source>
        <translation>Choose the article that the picture belongs to first</translation>
    </message>
    <message>
        <source>Split into two articles</source>
        <translation>Split into two articles</translation>
    </message>
    <message>
        <source>Deleted; its lines are in no article</source>
        <translation>Deleted; its lines are in no article</translation>
    </message>
    <message>
        <source>One article on both pages</source>
        <translation>One article on both pages</translation>
    </message>
    <message>
        <source>Page confirmed</source>
        <translation>Page confirmed</translation>
    </message>
    <message>
        <source>All pages of this issue are confirmed</source>
        <translation>All pages of this issue are confirmed</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>{count} × in this article</source>
        <translation>{count} × in this article</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>This is right (Enter)</source>
        <translation>This is right (Enter)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>This is not a name (Delete)</source>
        <translation>This is not a name (Delete)</translation>
    </message>
    <message>
        <source>{type} ({key})</source>
        <translation>{type} ({key})</translation>
    </message>
    <message>
        <source>Confirm as {type}</source>
        <translation>Confirm as {type}</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <source>Names in the article</source>
        <translation>Names in the article</translation>
    </message>
    <message>
        <source>Enter confirms a name, Del rejects it. Ctrl+J goes to the next one to decide on.</source>
        <translation>Enter confirms a name, Del rejects it. Ctrl+J goes to the next one to decide on.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note by {author}, {time}, on &quot;{quote}&quot;: {note}</source>
        <translation>Note by {author}, {time}, on &quot;{quote}&quot;: {note}</translation>
    </message>
    <message>
        <source> Reply by {author}: {note}</source>
        <translation> Reply by {author}: {note}</translation>
    </message>
    <message>
        <source> (done)</source>
        <translation> (done)</translation>
    </message>
    <message>
        <source>R replies, E edits, D marks as done, Delete deletes</source>
        <translation>R replies, E edits, D marks as done, Delete deletes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Open again (D)</source>
        <translation>Open again (D)</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>Done (D)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Reply	R</source>
        <translation>Reply	R</translation>
    </message>
    <message>
        <source>Edit	E</source>
        <translation>Edit	E</translation>
    </message>
    <message>
        <source>Open again	D</source>
        <translation>Open again	D</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>Done	D</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Delete	Del</translation>
    </message>
    <message>
        <source>Reply …</source>
        <translation>Reply …</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note … Ctrl+Enter keeps it</source>
        <translation>Write a note … Ctrl+Enter keeps it</translation>
    </message>
</context>
<context>
    <name>NotesLane</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No notes yet. Select some words and press Ctrl+M.</source>
        <translation>No notes yet. Select some words and press Ctrl+M.</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order of the articles: {order}</source>
        <translation>Order of the articles: {order}</translation>
    </message>
    <message>
        <source>Choose by what the articles are listed</source>
        <translation>Choose by what the articles are listed</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>By the words before</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>By the words after</translation>
    </message>
    <message>
        <source>The order of the mentions</source>
        <translation>The order of the mentions</translation>
    </message>
    <message>
        <source>Order of the mentions: {order}</source>
        <translation>Order of the mentions: {order}</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <source>{number}: {title}, {line}</source>
        <translation>{number}: {title}, {line}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>{role}: {words}</source>
        <translation>{role}: {words}</translation>
    </message>
    <message>
        <source>{role} {count}</source>
        <translation>{role} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>also on page {number:02}</source>
        <translation>also on page {number:02}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>lies over {numbers}</source>
        <translation>lies over {numbers}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <source>Page {name}</source>
        <translation>Page {name}</translation>
    </message>
</context>
<context>
    <name>PageMap</name>
    <message>
        <source>Map of the page, {count} articles</source>
        <translation>Map of the page, {count} articles</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n character(s)</source>
        <translation>
            <numerusform>{title}, %n character</numerusform>
            <numerusform>{title}, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {name}, articles: {count}</source>
        <translation>Page {name}, articles: {count}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>Page {number:02}</source>
        <translation>Page {number:02}</translation>
    </message>
    <message>
        <source>{title}  {label}</source>
        <translation>{title}  {label}</translation>
    </message>
    <message>
        <source>No article was found; draw regions by hand</source>
        <translation>No article was found; draw regions by hand</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked, {articles}</source>
        <translation>Checked, {articles}</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>PageRow</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Page {numbers}</source>
        <translation>Page {numbers}</translation>
    </message>
    <message>
        <source>{file}, page {number}</source>
        <translation>{file}, page {number}</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Being read</translation>
    </message>
    <message>
        <source>Being read · {seconds} s</source>
        <translation>Being read · {seconds} s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nothing stands on it</source>
        <translation>Nothing stands on it</translation>
    </message>
    <message>
        <source>No article was found</source>
        <translation>No article was found</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of {page}</source>
        <translation>Progress of {page}</translation>
    </message>
    <message>
        <source>See how the page was cut into articles, and put right what is wrong</source>
        <translation>See how the page was cut into articles, and put right what is wrong</translation>
    </message>
    <message>
        <source>Read once more what could not be read of this file</source>
        <translation>Read once more what could not be read of this file</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Read the page anew from its picture, turned upright; what people have worked on stays</source>
        <translation>Read the page anew from its picture, turned upright; what people have worked on stays</translation>
    </message>
    <message>
        <source>Straighten and retry</source>
        <translation>Straighten and retry</translation>
    </message>
    <message>
        <source>No article was found on a page; draw its regions on the review</source>
        <translation>No article was found on a page; draw its regions on the review</translation>
    </message>
    <message>
        <source>Draw by hand</source>
        <translation>Draw by hand</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Pages of the issue</source>
        <translation>Pages of the issue</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles} · {characters} chars</source>
        <translation>{articles} · {characters} chars</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, an article, a tag, a name</source>
        <translation>A command, an article, a tag, a name</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>&gt; commands   # tags   @ names</source>
        <translation>&gt; commands   # tags   @ names</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter go    Esc close    Letters of the pinyin will do</source>
        <translation>↑ ↓ choose    Enter go    Esc close    Letters of the pinyin will do</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nothing is called that. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Names in the article</source>
        <translation>Names in the article</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>article of the page</source>
        <translation>article of the page</translation>
    </message>
    <message>
        <source>article with the line</source>
        <translation>article with the line</translation>
    </message>
    <message>
        <source>authority file</source>
        <translation>authority file</translation>
    </message>
    <message>
        <source>block at</source>
        <translation>block at</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>continuation</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entity</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>history entry</source>
        <translation>history entry</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>line to split at</source>
        <translation>line to split at</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>name of a tag</source>
        <translation>name of a tag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>order of the pages</source>
        <translation>order of the pages</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>page number</translation>
    </message>
    <message>
        <source>page of a turn</source>
        <translation>page of a turn</translation>
    </message>
    <message>
        <source>page to put in its place</source>
        <translation>page to put in its place</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>part of a name</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>place for it</source>
        <translation>place for it</translation>
    </message>
    <message>
        <source>place on the page</source>
        <translation>place on the page</translation>
    </message>
    <message>
        <source>place to split</source>
        <translation>place to split</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>region of a new article</source>
        <translation>region of a new article</translation>
    </message>
    <message>
        <source>related tag</source>
        <translation>related tag</translation>
    </message>
    <message>
        <source>role of a region</source>
        <translation>role of a region</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>spelling</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>synonym</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>tag to merge with</source>
        <translation>tag to merge with</translation>
    </message>
    <message>
        <source>type of name</source>
        <translation>type of name</translation>
    </message>
    <message>
        <source>1 and above</source>
        <translation>1 and above</translation>
    </message>
    <message>
        <source>a day such as 2025-03-13</source>
        <translation>a day such as 2025-03-13</translation>
    </message>
    <message>
        <source>a few words without / between them</source>
        <translation>a few words without / between them</translation>
    </message>
    <message>
        <source>a page of an article that stands on two</source>
        <translation>a page of an article that stands on two</translation>
    </message>
    <message>
        <source>a place with text on both sides</source>
        <translation>a place with text on both sides</translation>
    </message>
    <message>
        <source>another article</source>
        <translation>another article</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>another page</translation>
    </message>
    <message>
        <source>any other one</source>
        <translation>any other one</translation>
    </message>
    <message>
        <source>any text that is not blank</source>
        <translation>any text that is not blank</translation>
    </message>
    <message>
        <source>before or after another article</source>
        <translation>before or after another article</translation>
    </message>
    <message>
        <source>each page once</source>
        <translation>each page once</translation>
    </message>
    <message>
        <source>left, top, right, bottom from 0 to 1</source>
        <translation>left, top, right, bottom from 0 to 1</translation>
    </message>
    <message>
        <source>mentions of one entity</source>
        <translation>mentions of one entity</translation>
    </message>
    <message>
        <source>names joined by /, such as 时政/会议</source>
        <translation>names joined by /, such as 时政/会议</translation>
    </message>
    <message>
        <source>one whose words stand in the article&apos;s text</source>
        <translation>one whose words stand in the article&apos;s text</translation>
    </message>
    <message>
        <source>one with lines of text in it</source>
        <translation>one with lines of text in it</translation>
    </message>
    <message>
        <source>some of the spellings, not all</source>
        <translation>some of the spellings, not all</translation>
    </message>
    <message>
        <source>two entities or more</source>
        <translation>two entities or more</translation>
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
        <translation>Number keys 1–9</translation>
    </message>
    <message>
        <source>Tags with number keys</source>
        <translation>Tags with number keys</translation>
    </message>
    <message>
        <source>Drag, or Alt with an arrow, changes the order. Without keys of your own, the most used tags have them.</source>
        <translation>Drag, or Alt with an arrow, changes the order. Without keys of your own, the most used tags have them.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>{characters} characters, {names} names, {notes} notes</source>
        <translation>{characters} characters, {names} names, {notes} notes</translation>
    </message>
    <message>
        <source>Choose an article on the left to read it here.</source>
        <translation>Choose an article on the left to read it here.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No headline was found for this text.</source>
        <translation>No headline was found for this text.</translation>
    </message>
    <message>
        <source>A headline without a text on this page.</source>
        <translation>A headline without a text on this page.</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>Printed: {text}</translation>
    </message>
    <message>
        <source>The headline stands over the beginning of the text.</source>
        <translation>The headline stands over the beginning of the text.</translation>
    </message>
    <message>
        <source>Each of {columns} columns breaks off where the next one takes up.</source>
        <translation>Each of {columns} columns breaks off where the next one takes up.</translation>
    </message>
    <message>
        <source>A column may go on in the next, though distance, a rule or the seam speaks against it.</source>
        <translation>A column may go on in the next, though distance, a rule or the seam speaks against it.</translation>
    </message>
    <message>
        <source>A column would fit another piece nearly as well.</source>
        <translation>A column would fit another piece nearly as well.</translation>
    </message>
    <message>
        <source>Kicker, headline and subheads could also be divided otherwise.</source>
        <translation>Kicker, headline and subheads could also be divided otherwise.</translation>
    </message>
    <message>
        <source>Its headline stands before its text.</source>
        <translation>Its headline stands before its text.</translation>
    </message>
    <message>
        <source>Its headline stands after its text.</source>
        <translation>Its headline stands after its text.</translation>
    </message>
    <message>
        <source>Its text was joined across a caption that stands in its midst.</source>
        <translation>Its text was joined across a caption that stands in its midst.</translation>
    </message>
    <message>
        <source>The text opens with the agency or paper that sent it.</source>
        <translation>The text opens with the agency or paper that sent it.</translation>
    </message>
    <message>
        <source>The text stops in mid-sentence.</source>
        <translation>The text stops in mid-sentence.</translation>
    </message>
    <message>
        <source>A short text with a photographer&apos;s name beneath is a caption.</source>
        <translation>A short text with a photographer&apos;s name beneath is a caption.</translation>
    </message>
    <message>
        <source>It was hard to read: {percent} % sure on the average.</source>
        <translation>It was hard to read: {percent} % sure on the average.</translation>
    </message>
    <message>
        <source>It goes on from page {first} to page {second}, as is printed.</source>
        <translation>It goes on from page {first} to page {second}, as is printed.</translation>
    </message>
    <message>
        <source>The continuation repeats its headline.</source>
        <translation>The continuation repeats its headline.</translation>
    </message>
    <message>
        <source>The largest lines of its title, {times} × the size of the text.</source>
        <translation>The largest lines of its title, {times} × the size of the text.</translation>
    </message>
    <message>
        <source>Smaller lines over the headline, which is {times} × as large.</source>
        <translation>Smaller lines over the headline, which is {times} × as large.</translation>
    </message>
    <message>
        <source>Smaller lines under the headline, which is {times} × as large.</source>
        <translation>Smaller lines under the headline, which is {times} × as large.</translation>
    </message>
    <message>
        <source>Nothing but names and titles: {text}</source>
        <translation>Nothing but names and titles: {text}</translation>
    </message>
    <message>
        <source>Short, and worded as a section label.</source>
        <translation>Short, and worded as a section label.</translation>
    </message>
    <message>
        <source>Short, on a bar or over a title of its own.</source>
        <translation>Short, on a bar or over a title of its own.</translation>
    </message>
    <message>
        <source>Set in the size of the text, with the marks of running prose.</source>
        <translation>Set in the size of the text, with the marks of running prose.</translation>
    </message>
    <message>
        <source>Set in the size of the text, though it does not read like prose.</source>
        <translation>Set in the size of the text, though it does not read like prose.</translation>
    </message>
    <message>
        <source>Small lines right under a picture.</source>
        <translation>Small lines right under a picture.</translation>
    </message>
    <message>
        <source>Small lines with a photographer&apos;s name; no picture was found.</source>
        <translation>Small lines with a photographer&apos;s name; no picture was found.</translation>
    </message>
    <message>
        <source>An area of the page that no text covers.</source>
        <translation>An area of the page that no text covers.</translation>
    </message>
    <message>
        <source>Cells in a ruled grid.</source>
        <translation>Cells in a ruled grid.</translation>
    </message>
    <message>
        <source>Short lines that stand in rows and columns, without rules.</source>
        <translation>Short lines that stand in rows and columns, without rules.</translation>
    </message>
    <message>
        <source>Worded as a pointer to another page.</source>
        <translation>Worded as a pointer to another page.</translation>
    </message>
    <message>
        <source>Beyond the rule that parts the page&apos;s head or foot.</source>
        <translation>Beyond the rule that parts the page&apos;s head or foot.</translation>
    </message>
    <message>
        <source>Worded as furniture of the page, at its edge.</source>
        <translation>Worded as furniture of the page, at its edge.</translation>
    </message>
    <message>
        <source>It found no place in an article.</source>
        <translation>It found no place in an article.</translation>
    </message>
</context>
<context>
    <name>RecentLibraries</name>
    <message>
        <source>Recent libraries</source>
        <translation>Recent libraries</translation>
    </message>
    <message>
        <source>{name}    no longer in its place</source>
        <translation>{name}    no longer in its place</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Find it…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <source>Say where {path} lies now, and open it there</source>
        <translation>Say where {path} lies now, and open it there</translation>
    </message>
    <message>
        <source>Take {path} off this list</source>
        <translation>Take {path} off this list</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <source>Issue without a name</source>
        <translation>Issue without a name</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {done} checked</source>
        <translation>{pages}, {done} checked</translation>
    </message>
    <message>
        <source>How many pages are checked</source>
        <translation>How many pages are checked</translation>
    </message>
    <message>
        <source>Pages of the issue</source>
        <translation>Pages of the issue</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Larger (Ctrl+=)</translation>
    </message>
    <message>
        <source>The page with its regions</source>
        <translation>The page with its regions</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen region, with Ctrl they pull it; the list at the right names all</source>
        <translation>Arrow keys move the chosen region, with Ctrl they pull it; the list at the right names all</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Reading order</source>
        <translation>Reading order</translation>
    </message>
    <message>
        <source>Regions of the page in reading order</source>
        <translation>Regions of the page in reading order</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Draw a box over lines, or arrows, Ctrl+arrows, Enter; without an article chosen it is new</source>
        <translation>Draw a box over lines, or arrows, Ctrl+arrows, Enter; without an article chosen it is new</translation>
    </message>
    <message>
        <source>Click the line that begins an article of its own, or arrows and Enter</source>
        <translation>Click the line that begins an article of its own, or arrows and Enter</translation>
    </message>
    <message>
        <source>Click the article that belongs to the chosen one.</source>
        <translation>Click the article that belongs to the chosen one.</translation>
    </message>
    <message>
        <source>Click the articles one after the other in reading order; V ends it.</source>
        <translation>Click the articles one after the other in reading order; V ends it.</translation>
    </message>
    <message>
        <source>No further doubts in this issue</source>
        <translation>No further doubts in this issue</translation>
    </message>
    <message>
        <source>This page has no places of its lines: it can be joined, split and put in order, but not drawn on.</source>
        <translation>This page has no places of its lines: it can be joined, split and put in order, but not drawn on.</translation>
    </message>
    <message>
        <source>This page has no picture; its lines are drawn where they stand.</source>
        <translation>This page has no picture; its lines are drawn where they stand.</translation>
    </message>
    <message>
        <source>V select   R draw   S split   J join   O order   arrows move 1 px</source>
        <translation>V select   R draw   S split   J join   O order   arrows move 1 px</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Kicker</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Subhead</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Crosshead</source>
        <translation>Crosshead</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Section label</source>
        <translation>Section label</translation>
    </message>
    <message>
        <source>Jump line</source>
        <translation>Jump line</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>&quot;{kind}&quot; is a kind of XML that holds no pages we know</source>
        <translation>&quot;{kind}&quot; is a kind of XML that holds no pages we know</translation>
    </message>
    <message>
        <source>a confidence lies outside 0…1</source>
        <translation>a confidence lies outside 0…1</translation>
    </message>
    <message>
        <source>a line has no place on the page</source>
        <translation>a line has no place on the page</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>a part of its path is no folder</translation>
    </message>
    <message>
        <source>a word confidence lies outside 0…1</source>
        <translation>a word confidence lies outside 0…1</translation>
    </message>
    <message>
        <source>a {element} in a line is not known and was left out</source>
        <translation>a {element} in a line is not known and was left out</translation>
    </message>
    <message>
        <source>a {what} cannot be read as a number</source>
        <translation>a {what} cannot be read as a number</translation>
    </message>
    <message>
        <source>an outline has no points</source>
        <translation>an outline has no points</translation>
    </message>
    <message>
        <source>another program has it in use</source>
        <translation>another program has it in use</translation>
    </message>
    <message>
        <source>character confidences do not match their word</source>
        <translation>character confidences do not match their word</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confidence</translation>
    </message>
    <message>
        <source>font size</source>
        <translation>font size</translation>
    </message>
    <message>
        <source>it crashed, took too long or needed too much memory</source>
        <translation>it crashed, took too long or needed too much memory</translation>
    </message>
    <message>
        <source>it declares entities, which are not read because they can do harm</source>
        <translation>it declares entities, which are not read because they can do harm</translation>
    </message>
    <message>
        <source>it has no workers</source>
        <translation>it has no workers</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>it is damaged in a way that was not foreseen; see the log</source>
        <translation>it is damaged in a way that was not foreseen; see the log</translation>
    </message>
    <message>
        <source>it is damaged or no PDF</source>
        <translation>it is damaged or no PDF</translation>
    </message>
    <message>
        <source>it is damaged, locked or packed in an unknown way within {name}</source>
        <translation>it is damaged, locked or packed in an unknown way within {name}</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without one and import it again</source>
        <translation>it is locked with a password; save it without one and import it again</translation>
    </message>
    <message>
        <source>it is no picture, or its beginning is damaged</source>
        <translation>it is no picture, or its beginning is damaged</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>it is not there any more</translation>
    </message>
    <message>
        <source>it is not well-formed XML (line {line})</source>
        <translation>it is not well-formed XML (line {line})</translation>
    </message>
    <message>
        <source>it only lists the pages of an issue; import the folder or ZIP it lies in</source>
        <translation>it only lists the pages of an issue; import the folder or ZIP it lies in</translation>
    </message>
    <message>
        <source>it was changed while it was being read; import it again</source>
        <translation>it was changed while it was being read; import it again</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>its links lead in a circle</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>its name is too long</translation>
    </message>
    <message>
        <source>less</source>
        <translation>less</translation>
    </message>
    <message>
        <source>many more pixels</source>
        <translation>many more pixels</translation>
    </message>
    <message>
        <source>more than {count} elements</source>
        <translation>more than {count} elements</translation>
    </message>
    <message>
        <source>more than {count} lines</source>
        <translation>more than {count} lines</translation>
    </message>
    <message>
        <source>nested over {count} deep</source>
        <translation>nested over {count} deep</translation>
    </message>
    <message>
        <source>no scheduler answers there</source>
        <translation>no scheduler answers there</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>One character could not be decoded as {encoding} and is shown as {mark}</source>
        <translation>One character could not be decoded as {encoding} and is shown as {mark}</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>page size</translation>
    </message>
    <message>
        <source>page {page} holds no text</source>
        <translation>page {page} holds no text</translation>
    </message>
    <message>
        <source>page {page} is damaged</source>
        <translation>page {page} is damaged</translation>
    </message>
    <message>
        <source>page {page} is damaged and was left out</source>
        <translation>page {page} is damaged and was left out</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>SQLite reports: {what}</source>
        <translation>SQLite reports: {what}</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>the disk reports an error</translation>
    </message>
    <message>
        <source>the disk reports an error, or is full</source>
        <translation>the disk reports an error, or is full</translation>
    </message>
    <message>
        <source>the disk takes no file as large as that</source>
        <translation>the disk takes no file as large as that</translation>
    </message>
    <message>
        <source>the folder {folder} does not exist</source>
        <translation>the folder {folder} does not exist</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>the network does not answer</translation>
    </message>
    <message>
        <source>the picture is damaged</source>
        <translation>the picture is damaged</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>the system does not allow it</translation>
    </message>
    <message>
        <source>the system reports {code}</source>
        <translation>the system reports {code}</translation>
    </message>
    <message>
        <source>the text layer of page {page} is not what its picture shows</source>
        <translation>the text layer of page {page} is not what its picture shows</translation>
    </message>
    <message>
        <source>the text layer of page {page} lacks lines; they were read from its picture ({count})</source>
        <translation>the text layer of page {page} lacks lines; they were read from its picture ({count})</translation>
    </message>
    <message>
        <source>the text layer of page {page} makes no sense</source>
        <translation>the text layer of page {page} makes no sense</translation>
    </message>
    <message>
        <source>the text layer of page {page} was not asked for</source>
        <translation>the text layer of page {page} was not asked for</translation>
    </message>
    <message>
        <source>the XML is damaged at line {line}; what could be made out was read</source>
        <translation>the XML is damaged at line {line}; what could be made out was read</translation>
    </message>
    <message>
        <source>the ZIP file is damaged</source>
        <translation>the ZIP file is damaged</translation>
    </message>
    <message>
        <source>the ZIP file is damaged, locked or packed in an unknown way</source>
        <translation>the ZIP file is damaged, locked or packed in an unknown way</translation>
    </message>
    <message>
        <source>the ZIP file is damaged; what is whole in it was read</source>
        <translation>the ZIP file is damaged; what is whole in it was read</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>there is no room left on the disk</translation>
    </message>
    <message>
        <source>there is no text on its page</source>
        <translation>there is no text on its page</translation>
    </message>
    <message>
        <source>there is no text on its pages</source>
        <translation>there is no text on its pages</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>there is nothing in it</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>word confidence</source>
        <translation>word confidence</translation>
    </message>
    <message>
        <source>{count} characters could not be decoded as {encoding} and are shown as {mark}</source>
        <translation>{count} characters could not be decoded as {encoding} and are shown as {mark}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} files</translation>
    </message>
    <message>
        <source>{count} lines a page</source>
        <translation>{count} lines a page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>{fault}; it was recognised from its picture</source>
        <translation>{fault}; it was recognised from its picture</translation>
    </message>
    <message>
        <source>{fault}; its picture shows none that can be read</source>
        <translation>{fault}; its picture shows none that can be read</translation>
    </message>
    <message>
        <source>{fault}; recognition is not installed: install jiaoyue[ocr] and import the file again</source>
        <translation>{fault}; recognition is not installed: install jiaoyue[ocr] and import the file again</translation>
    </message>
    <message>
        <source>{fault}; recognition was switched off</source>
        <translation>{fault}; recognition was switched off</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{millions} million pixels, {side} on a side</source>
        <translation>{millions} million pixels, {side} on a side</translation>
    </message>
    <message>
        <source>{name} in it is damaged</source>
        <translation>{name} in it is damaged</translation>
    </message>
    <message>
        <source>{name}, larger than it says</source>
        <translation>{name}, larger than it says</translation>
    </message>
    <message>
        <source>{name}, packed over {times} times</source>
        <translation>{name}, packed over {times} times</translation>
    </message>
    <message>
        <source>{what} ({count} times)</source>
        <translation>{what} ({count} times)</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>it is packed twice; unpack it once and import what is in it</source>
        <translation>it is packed twice; unpack it once and import what is in it</translation>
    </message>
    <message>
        <source>the gzip file is damaged</source>
        <translation>the gzip file is damaged</translation>
    </message>
    <message>
        <source>the gzip file is damaged; what could be unpacked was read</source>
        <translation>the gzip file is damaged; what could be unpacked was read</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search titles and texts of the whole library</source>
        <translation>Search titles and texts of the whole library</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on the selection (Ctrl+M)</source>
        <translation>Write a note on the selection (Ctrl+M)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Correct the selection (F2, or type)</source>
        <translation>Correct the selection (F2, or type)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mark the selection as a name (Ctrl+I)</source>
        <translation>Mark the selection as a name (Ctrl+I)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag the article (Ctrl+T)</source>
        <translation>Tag the article (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copy with source</translation>
    </message>
    <message>
        <source>Copy the selection with its source (Ctrl+Shift+C)</source>
        <translation>Copy the selection with its source (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Stands beside your notes and in the history; undo takes back your own steps.</source>
        <translation>Stands beside your notes and in the history; undo takes back your own steps.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>&quot;As the system&quot; follows the system when it turns dark.</source>
        <translation>&quot;As the system&quot; follows the system when it turns dark.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Size of the interface</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Panels and notes appear at once instead of sliding.</source>
        <translation>Panels and notes appear at once instead of sliding.</translation>
    </message>
    <message>
        <source>Size of the article</source>
        <translation>Size of the article</translation>
    </message>
    <message>
        <source>Length of a line</source>
        <translation>Length of a line</translation>
    </message>
    <message>
        <source>Names that are highlighted</source>
        <translation>Names that are highlighted</translation>
    </message>
    <message>
        <source>The same as a click on the legend above the article.</source>
        <translation>The same as a click on the legend above the article.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Dates and times</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High contrast shows ink on plain ground; types of names keep their underlines.</source>
        <translation>High contrast shows ink on plain ground; types of names keep their underlines.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Actions whose name holds …</source>
        <translation>Actions whose name holds …</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Imported newspapers are listed here by name, date and page.</source>
        <translation>Imported newspapers are listed here by name, date and page.</translation>
    </message>
    <message>
        <source>Titles that hold …</source>
        <translation>Titles that hold …</translation>
    </message>
    <message>
        <source>Filter of the articles</source>
        <translation>Filter of the articles</translation>
    </message>
    <message>
        <source>Keeps the articles whose title holds this; Esc shows all again</source>
        <translation>Keeps the articles whose title holds this; Esc shows all again</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Found: {count}</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Note on &quot;{quote}&quot;</source>
        <translation>Note on &quot;{quote}&quot;</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>{type} {name}, {state}</source>
        <translation>{type} {name}, {state}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Article {number} of {total}</source>
        <translation>Article {number} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Text {percent} %</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Libraries stay on this computer; none is open</source>
        <translation>Libraries stay on this computer; none is open</translation>
    </message>
    <message>
        <source>This library is read-only</source>
        <translation>This library is read-only</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>Block {paragraph}, character {character}</source>
        <translation>Block {paragraph}, character {character}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>{changes}: {reason}</source>
        <translation>{changes}: {reason}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop what the library is doing; nothing is lost</source>
        <translation>Stop what the library is doing; nothing is lost</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Choose another status</source>
        <translation>Choose another status</translation>
    </message>
</context>
<context>
    <name>StatusShares</name>
    <message>
        <source>How far the articles of the page are</source>
        <translation>How far the articles of the page are</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Tag {path}</source>
        <translation>Tag {path}</translation>
    </message>
    <message>
        <source>{path} (Delete takes it off)</source>
        <translation>{path} (Delete takes it off)</translation>
    </message>
</context>
<context>
    <name>TagDesk</name>
    <message>
        <source>New tag below {tag}</source>
        <translation>New tag below {tag}</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Rename the tag</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synonym</translation>
    </message>
    <message>
        <source>Another word for it</source>
        <translation>Another word for it</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the tag is for</source>
        <translation>What the tag is for</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Related to {tag}</source>
        <translation>Related to {tag}</translation>
    </message>
    <message>
        <source>{tag} and {other} will be shown beside each other.</source>
        <translation>{tag} and {other} will be shown beside each other.</translation>
    </message>
    <message>
        <source>Merge {tag} into another</source>
        <translation>Merge {tag} into another</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) will carry {other} instead; &quot;{tag}&quot; becomes a synonym of it.</source>
        <translation>
            <numerusform>%n article will carry {other} instead; &quot;{tag}&quot; becomes a synonym of it.</numerusform>
            <numerusform>%n articles will carry {other} instead; &quot;{tag}&quot; becomes a synonym of it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {tag}</source>
        <translation>Move {tag}</translation>
    </message>
    <message>
        <source>{tag} will stand below {other}, with all that is below it.</source>
        <translation>{tag} will stand below {other}, with all that is below it.</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>To the top</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>{name}, used {count} times</source>
        <translation>{name}, used {count} times</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <source>Quick tags</source>
        <translation>Quick tags</translation>
    </message>
    <message>
        <source>Letters, pinyin or initials</source>
        <translation>Letters, pinyin or initials</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Find a tag</translation>
    </message>
    <message>
        <source>Tags that were found</source>
        <translation>Tags that were found</translation>
    </message>
    <message>
        <source>Used on this page</source>
        <translation>Used on this page</translation>
    </message>
    <message>
        <source>Enter add    → narrower    Backspace remove    1–9 quick    Ctrl+Enter next    Esc</source>
        <translation>Enter add    → narrower    Backspace remove    1–9 quick    Ctrl+Enter next    Esc</translation>
    </message>
    <message>
        <source>Take {tag} off the article</source>
        <translation>Take {tag} off the article</translation>
    </message>
    <message>
        <source>Put {tag} on the article</source>
        <translation>Put {tag} on the article</translation>
    </message>
</context>
<context>
    <name>TagScreen</name>
    <message>
        <source>There are no tags yet. Open an article and press Ctrl+T to put the first one on it.</source>
        <translation>There are no tags yet. Open an article and press Ctrl+T to put the first one on it.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Broader</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Narrower</translation>
    </message>
    <message>
        <source>Number key</source>
        <translation>Number key</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Articles with this tag</source>
        <translation>Articles with this tag</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Merge into…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>More about this tag</source>
        <translation>More about this tag</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyms</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>free term</source>
        <translation>free term</translation>
    </message>
    <message>
        <source>in the vocabulary</source>
        <translation>in the vocabulary</translation>
    </message>
    <message>
        <source>+ Synonym</source>
        <translation>+ Synonym</translation>
    </message>
    <message>
        <source>+ Narrower</source>
        <translation>+ Narrower</translation>
    </message>
    <message>
        <source>+ Related</source>
        <translation>+ Related</translation>
    </message>
    <message>
        <source>{number}: puts the tag on an article from the quick palette</source>
        <translation>{number}: puts the tag on an article from the quick palette</translation>
    </message>
    <message>
        <source>Take the synonym {text} away</source>
        <translation>Take the synonym {text} away</translation>
    </message>
    <message>
        <source>Open the tag {tag}</source>
        <translation>Open the tag {tag}</translation>
    </message>
    <message numerus="yes">
        <source>Use over %n month(s)</source>
        <translation>
            <numerusform>Use over %n month</numerusform>
            <numerusform>Use over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Term, pinyin or initials</source>
        <translation>Term, pinyin or initials</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Find a term</translation>
    </message>
    <message>
        <source>Finds terms by text, pinyin or initials</source>
        <translation>Finds terms by text, pinyin or initials</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free one(s)</source>
        <translation>
            <numerusform>%n free one</numerusform>
            <numerusform>%n free ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaggedModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Add a tag, such as 时政/会议</source>
        <translation>Add a tag, such as 时政/会议</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Type a tag and press Enter; / separates a narrower term from its broader one</source>
        <translation>Type a tag and press Enter; / separates a narrower term from its broader one</translation>
    </message>
    <message>
        <source>This article has no tags yet.</source>
        <translation>This article has no tags yet.</translation>
    </message>
    <message>
        <source>Take {tag} off the article</source>
        <translation>Take {tag} off the article</translation>
    </message>
</context>
<context>
    <name>TermChooser</name>
    <message>
        <source>Letters, pinyin or initials</source>
        <translation>Letters, pinyin or initials</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Find a tag</translation>
    </message>
    <message>
        <source>Tags that were found</source>
        <translation>Tags that were found</translation>
    </message>
    <message>
        <source>No tag is called so.</source>
        <translation>No tag is called so.</translation>
    </message>
</context>
<context>
    <name>TermDelegate</name>
    <message>
        <source>New free term &quot;{text}&quot;</source>
        <translation>New free term &quot;{text}&quot;</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>found as {synonym}</source>
        <translation>found as {synonym}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Mentions over time</source>
        <translation>Mentions over time</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>All menus (F10)</source>
        <translation>All menus (F10)</translation>
    </message>
    <message>
        <source>All menus</source>
        <translation>All menus</translation>
    </message>
    <message>
        <source>How the article is shown</source>
        <translation>How the article is shown</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be written to the library yet.</source>
        <translation>
            <numerusform>%n change could not be written to the library yet.</numerusform>
            <numerusform>%n changes could not be written to the library yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Not saved: {reason}</translation>
    </message>
    <message>
        <source>another program is using the library</source>
        <translation>another program is using the library</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the library is write-protected</source>
        <translation>the library is write-protected</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>the disk reports an error</translation>
    </message>
    <message>
        <source>Jiaoyue libraries (*.jiaoyue)</source>
        <translation>Jiaoyue libraries (*.jiaoyue)</translation>
    </message>
    <message>
        <source>Save the library as</source>
        <translation>Save the library as</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>Articles with the tag, by month</source>
        <translation>Articles with the tag, by month</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading the library …</source>
        <translation>Reading the library …</translation>
    </message>
    <message numerus="yes">
        <source>Working for %n second(s)</source>
        <translation>
            <numerusform>Working for %n second</numerusform>
            <numerusform>Working for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>The folder {folder} is not watched any more.</source>
        <translation>The folder {folder} is not watched any more.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choose the folder to watch</translation>
    </message>
    <message>
        <source>Whatever is put into {folder} is imported from now on.</source>
        <translation>Whatever is put into {folder} is imported from now on.</translation>
    </message>
    <message numerus="yes">
        <source>Of what came from the watched folder, %n file(s) could not be read whole.</source>
        <translation>
            <numerusform>Of what came from the watched folder, %n file could not be read whole.</numerusform>
            <numerusform>Of what came from the watched folder, %n files could not be read whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Recognise</translation>
    </message>
    <message>
        <source>Check regions</source>
        <translation>Check regions</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leave the page as it is for now and read</source>
        <translation>Leave the page as it is for now and read</translation>
    </message>
    <message>
        <source>The page is cut rightly; go on with the next one (Ctrl+Enter)</source>
        <translation>The page is cut rightly; go on with the next one (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Confirm the page</source>
        <translation>Confirm the page</translation>
    </message>
    <message>
        <source>Confirm page</source>
        <translation>Confirm page</translation>
    </message>
    <message>
        <source>Confirm page  Ctrl Enter</source>
        <translation>Confirm page  Ctrl Enter</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Begin with a page of newspaper</source>
        <translation>Begin with a page of newspaper</translation>
    </message>
    <message>
        <source>Read, proofread, tag. Every change is saved at once, the first reading is kept.</source>
        <translation>Read, proofread, tag. Every change is saved at once, the first reading is kept.</translation>
    </message>
    <message>
        <source>Open the sample newspaper</source>
        <translation>Open the sample newspaper</translation>
    </message>
    <message>
        <source>Comes with Jiaoyue, to try everything on</source>
        <translation>Comes with Jiaoyue, to try everything on</translation>
    </message>
    <message>
        <source>Import newspaper pages</source>
        <translation>Import newspaper pages</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Open a library</translation>
    </message>
    <message>
        <source>A .jiaoyue file, to go on where you left off</source>
        <translation>A .jiaoyue file, to go on where you left off</translation>
    </message>
    <message>
        <source>The text as printed</source>
        <translation>The text as printed</translation>
    </message>
    <message>
        <source>Headlines, bylines and paragraphs in order, names told apart.</source>
        <translation>Headlines, bylines and paragraphs in order, names told apart.</translation>
    </message>
    <message>
        <source>Tags without a network</source>
        <translation>Tags without a network</translation>
    </message>
    <message>
        <source>Tags, names and notes stay on this computer.</source>
        <translation>Tags, names and notes stay on this computer.</translation>
    </message>
    <message>
        <source>All by keyboard</source>
        <translation>All by keyboard</translation>
    </message>
    <message>
        <source>Ctrl+K opens the command palette, F1 shows all keys.</source>
        <translation>Ctrl+K opens the command palette, F1 shows all keys.</translation>
    </message>
    <message>
        <source>PDF, scans, ALTO or TXT; you can also drop them anywhere in the window</source>
        <translation>PDF, scans, ALTO or TXT; you can also drop them anywhere in the window</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Page {page} › {number}/{total}</source>
        <translation>Page {page} › {number}/{total}</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Copied with its source</source>
        <translation>Copied with its source</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>Tag taken off</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Marked: {status}</source>
        <translation>Marked: {status}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Note moved</source>
        <translation>Note moved</translation>
    </message>
    <message>
        <source>Tagged: {tag}</source>
        <translation>Tagged: {tag}</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Open the log</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log; the sentence says where it lies.</source>
        <translation>Nothing on this computer opens the log; the sentence says where it lies.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Proofreading</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Proofread</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>Change of a note</translation>
    </message>
    <message>
        <source>Deletion of a note</source>
        <translation>Deletion of a note</translation>
    </message>
    <message>
        <source>Note dealt with</source>
        <translation>Note dealt with</translation>
    </message>
    <message>
        <source>Move of a note</source>
        <translation>Move of a note</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation>Name confirmed</translation>
    </message>
    <message>
        <source>Name rejected</source>
        <translation>Name rejected</translation>
    </message>
    <message>
        <source>Name extended or shortened</source>
        <translation>Name extended or shortened</translation>
    </message>
    <message>
        <source>Change of the article&apos;s fields</source>
        <translation>Change of the article&apos;s fields</translation>
    </message>
    <message>
        <source>Change of a line&apos;s role</source>
        <translation>Change of a line&apos;s role</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>page {number:02}</source>
        <translation>page {number:02}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>New entity</translation>
    </message>
    <message>
        <source>Renaming of an entity</source>
        <translation>Renaming of an entity</translation>
    </message>
    <message>
        <source>Change of an entity&apos;s type</source>
        <translation>Change of an entity&apos;s type</translation>
    </message>
    <message>
        <source>Note on an entity</source>
        <translation>Note on an entity</translation>
    </message>
    <message>
        <source>Identifier of an entity</source>
        <translation>Identifier of an entity</translation>
    </message>
    <message>
        <source>Merging of entities</source>
        <translation>Merging of entities</translation>
    </message>
    <message>
        <source>Splitting of an entity</source>
        <translation>Splitting of an entity</translation>
    </message>
    <message>
        <source>Alias of an entity</source>
        <translation>Alias of an entity</translation>
    </message>
    <message>
        <source>Entities kept apart</source>
        <translation>Entities kept apart</translation>
    </message>
    <message>
        <source>Alias kept</source>
        <translation>Alias kept</translation>
    </message>
    <message>
        <source>Name marked everywhere</source>
        <translation>Name marked everywhere</translation>
    </message>
    <message>
        <source>Name taken off everywhere</source>
        <translation>Name taken off everywhere</translation>
    </message>
    <message>
        <source>Region drawn</source>
        <translation>Region drawn</translation>
    </message>
    <message>
        <source>Region moved or pulled</source>
        <translation>Region moved or pulled</translation>
    </message>
    <message>
        <source>Region given to an article</source>
        <translation>Region given to an article</translation>
    </message>
    <message>
        <source>Change of a region&apos;s type</source>
        <translation>Change of a region&apos;s type</translation>
    </message>
    <message>
        <source>Region deleted</source>
        <translation>Region deleted</translation>
    </message>
    <message>
        <source>Article split</source>
        <translation>Article split</translation>
    </message>
    <message>
        <source>Articles joined together</source>
        <translation>Articles joined together</translation>
    </message>
    <message>
        <source>Article moved</source>
        <translation>Article moved</translation>
    </message>
    <message>
        <source>Article deleted</source>
        <translation>Article deleted</translation>
    </message>
    <message>
        <source>Article joined across pages</source>
        <translation>Article joined across pages</translation>
    </message>
    <message>
        <source>Article parted from another page</source>
        <translation>Article parted from another page</translation>
    </message>
    <message>
        <source>Reading order changed</source>
        <translation>Reading order changed</translation>
    </message>
    <message>
        <source>Page checked</source>
        <translation>Page checked</translation>
    </message>
    <message>
        <source>Page number or label</source>
        <translation>Page number or label</translation>
    </message>
    <message>
        <source>Page moved</source>
        <translation>Page moved</translation>
    </message>
    <message>
        <source>Page replaced</source>
        <translation>Page replaced</translation>
    </message>
    <message>
        <source>Page taken away</source>
        <translation>Page taken away</translation>
    </message>
    <message>
        <source>Newspaper or date</source>
        <translation>Newspaper or date</translation>
    </message>
    <message>
        <source>Order of the pages</source>
        <translation>Order of the pages</translation>
    </message>
    <message>
        <source>Issue taken away</source>
        <translation>Issue taken away</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>full name and short form</source>
        <translation>full name and short form</translation>
    </message>
    <message>
        <source>made of the same characters</source>
        <translation>made of the same characters</translation>
    </message>
    <message>
        <source>one character apart</source>
        <translation>one character apart</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Tag taken into the vocabulary</source>
        <translation>Tag taken into the vocabulary</translation>
    </message>
    <message>
        <source>Renaming of a tag</source>
        <translation>Renaming of a tag</translation>
    </message>
    <message>
        <source>Tag moved</source>
        <translation>Tag moved</translation>
    </message>
    <message>
        <source>Order of tags</source>
        <translation>Order of tags</translation>
    </message>
    <message>
        <source>Note on a tag</source>
        <translation>Note on a tag</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Tag deleted</translation>
    </message>
    <message>
        <source>Synonym of a tag</source>
        <translation>Synonym of a tag</translation>
    </message>
    <message>
        <source>Synonym taken away</source>
        <translation>Synonym taken away</translation>
    </message>
    <message>
        <source>Related tags</source>
        <translation>Related tags</translation>
    </message>
    <message>
        <source>Merging of tags</source>
        <translation>Merging of tags</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
</context>
</TS>
