<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="12"/>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="13"/>
        <source>Issues, pages and articles</source>
        <translation>Issues, pages and articles</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="23"/>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="24"/>
        <source>Full-text search; not there yet, Ctrl+E lists articles that hold a word</source>
        <translation>Full-text search; not there yet, Ctrl+E lists articles that hold a word</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="35"/>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="47"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="48"/>
        <source>The tree of tags and where each is used</source>
        <translation>The tree of tags and where each is used</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="59"/>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="60"/>
        <source>Files that are being read, and what came of them</source>
        <translation>Files that are being read, and what came of them</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="70"/>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="71"/>
        <source>The article as a text</source>
        <translation>The article as a text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="82"/>
        <source>Proofreading</source>
        <translation>Proofreading</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="83"/>
        <source>Text beside the scan; not there yet</source>
        <translation>Text beside the scan; not there yet</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="93"/>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="104"/>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="105"/>
        <source>Show or hide the list at the left</source>
        <translation>Show or hide the list at the left</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="115"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="116"/>
        <source>Show or hide notes, tags, names and history at the right</source>
        <translation>Show or hide notes, tags, names and history at the right</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="125"/>
        <source>Menu bar</source>
        <translation>Menu bar</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="126"/>
        <source>Show or hide the menus above the toolbar</source>
        <translation>Show or hide the menus above the toolbar</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="167"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="168"/>
        <source>Make the article&apos;s letters larger</source>
        <translation>Make the article&apos;s letters larger</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="177"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="178"/>
        <source>Make the article&apos;s letters smaller</source>
        <translation>Make the article&apos;s letters smaller</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="186"/>
        <source>Normal text size</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="187"/>
        <source>Show the article in its usual size</source>
        <translation>Show the article in its usual size</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="194"/>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="195"/>
        <source>Change between the light and the dark theme</source>
        <translation>Change between the light and the dark theme</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="203"/>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="204"/>
        <source>Change the language of the window</source>
        <translation>Change the language of the window</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="210"/>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="211"/>
        <source>Use the whole screen, or a window again</source>
        <translation>Use the whole screen, or a window again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="12"/>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="13"/>
        <source>Put tags on the article by a few letters</source>
        <translation>Put tags on the article by a few letters</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="21"/>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="22"/>
        <source>Write a note on the selected text</source>
        <translation>Write a note on the selected text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="40"/>
        <source>Mark as unread</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="41"/>
        <source>Nobody has worked on it yet</source>
        <translation>Nobody has worked on it yet</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="48"/>
        <source>Mark as being proofread</source>
        <translation>Mark as being proofread</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="49"/>
        <source>Someone is at it</source>
        <translation>Someone is at it</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="55"/>
        <source>Mark as proofread</source>
        <translation>Mark as proofread</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="56"/>
        <source>Done; opens the next article</source>
        <translation>Done; opens the next article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="64"/>
        <source>Mark as approved</source>
        <translation>Mark as approved</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="65"/>
        <source>Read once more and found good</source>
        <translation>Read once more and found good</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="76"/>
        <source>Mark as a person</source>
        <translation>Mark as a person</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="77"/>
        <source>The selected text, or the current name, is a person</source>
        <translation>The selected text, or the current name, is a person</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="85"/>
        <source>Mark as a place</source>
        <translation>Mark as a place</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="86"/>
        <source>The selected text, or the current name, is a place</source>
        <translation>The selected text, or the current name, is a place</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="94"/>
        <source>Mark as an organisation</source>
        <translation>Mark as an organisation</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="95"/>
        <source>The selected text, or the current name, is an organisation</source>
        <translation>The selected text, or the current name, is an organisation</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="103"/>
        <source>Mark as a date</source>
        <translation>Mark as a date</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="104"/>
        <source>The selected text, or the current name, is a date</source>
        <translation>The selected text, or the current name, is a date</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="112"/>
        <source>Mark as an amount</source>
        <translation>Mark as an amount</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="113"/>
        <source>The selected text, or the current name, is an amount</source>
        <translation>The selected text, or the current name, is an amount</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="121"/>
        <source>Mark as a time</source>
        <translation>Mark as a time</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="122"/>
        <source>The selected text, or the current name, is a time of day</source>
        <translation>The selected text, or the current name, is a time of day</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="133"/>
        <source>Next unconfirmed name</source>
        <translation>Next unconfirmed name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="134"/>
        <source>Go to the next name that nobody has decided on</source>
        <translation>Go to the next name that nobody has decided on</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="144"/>
        <source>Previous unconfirmed name</source>
        <translation>Previous unconfirmed name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="145"/>
        <source>Go to the undecided name before</source>
        <translation>Go to the undecided name before</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="154"/>
        <source>Confirm the name</source>
        <translation>Confirm the name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="155"/>
        <source>The current name is right; go to the next</source>
        <translation>The current name is right; go to the next</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="163"/>
        <source>Reject the name</source>
        <translation>Reject the name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="164"/>
        <source>This is no name; it is not suggested again</source>
        <translation>This is no name; it is not suggested again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="181"/>
        <source>Extend the name</source>
        <translation>Extend the name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="182"/>
        <source>Take the character after the name into it</source>
        <translation>Take the character after the name into it</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="192"/>
        <source>Shorten the name</source>
        <translation>Shorten the name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="193"/>
        <source>Leave the last character out of the name</source>
        <translation>Leave the last character out of the name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="202"/>
        <source>Extend the name at its front</source>
        <translation>Extend the name at its front</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="203"/>
        <source>Take the character before the name into it</source>
        <translation>Take the character before the name into it</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="212"/>
        <source>Shorten the name at its front</source>
        <translation>Shorten the name at its front</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="213"/>
        <source>Leave the first character out of the name</source>
        <translation>Leave the first character out of the name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/helping.py" line="11"/>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/helping.py" line="12"/>
        <source>Find any command, article, tag or name by typing</source>
        <translation>Find any command, article, tag or name by typing</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/helping.py" line="19"/>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/helping.py" line="20"/>
        <source>All keys on one sheet</source>
        <translation>All keys on one sheet</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/helping.py" line="28"/>
        <source>About Jiaoyue</source>
        <translation>About Jiaoyue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/helping.py" line="29"/>
        <source>Version, licences and where your files lie</source>
        <translation>Version, licences and where your files lie</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="12"/>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="13"/>
        <source>Read newspaper pages from files into the library</source>
        <translation>Read newspaper pages from files into the library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="28"/>
        <source>Open library…</source>
        <translation>Open library…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="29"/>
        <source>Open a library file, or make a new one</source>
        <translation>Open a library file, or make a new one</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="36"/>
        <source>Open the sample newspaper</source>
        <translation>Open the sample newspaper</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="37"/>
        <source>Try everything on an issue that comes with Jiaoyue</source>
        <translation>Try everything on an issue that comes with Jiaoyue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="63"/>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="64"/>
        <source>Language, theme, sizes, your name, keys</source>
        <translation>Language, theme, sizes, your name, keys</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="72"/>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="73"/>
        <source>Close the window; everything is saved already</source>
        <translation>Close the window; everything is saved already</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="12"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="13"/>
        <source>Take back your last change</source>
        <translation>Take back your last change</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="22"/>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="23"/>
        <source>Do again what you took back</source>
        <translation>Do again what you took back</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="32"/>
        <source>Copy with source</source>
        <translation>Copy with source</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="33"/>
        <source>Copy the selected text with the newspaper, date and page it is from</source>
        <translation>Copy the selected text with the newspaper, date and page it is from</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="42"/>
        <source>Correct the selection…</source>
        <translation>Correct the selection…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="43"/>
        <source>Put other words in place of the selected ones</source>
        <translation>Put other words in place of the selected ones</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="52"/>
        <source>Restore the first reading</source>
        <translation>Restore the first reading</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="53"/>
        <source>Put back what was first read where the selection stands</source>
        <translation>Put back what was first read where the selection stands</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="61"/>
        <source>Find in the article</source>
        <translation>Find in the article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="62"/>
        <source>Look for words in this article</source>
        <translation>Look for words in this article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="71"/>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="72"/>
        <source>Go to the next place that was found</source>
        <translation>Go to the next place that was found</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="82"/>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="83"/>
        <source>Go to the place found before</source>
        <translation>Go to the place found before</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="93"/>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="94"/>
        <source>List the articles of the whole library that hold these words</source>
        <translation>List the articles of the whole library that hold these words</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="103"/>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/editing.py" line="104"/>
        <source>Keep only the articles whose title holds what you type</source>
        <translation>Keep only the articles whose title holds what you type</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="12"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="13"/>
        <source>Return to where you were before</source>
        <translation>Return to where you were before</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="22"/>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="23"/>
        <source>Go on to where you came back from</source>
        <translation>Go on to where you came back from</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="32"/>
        <source>Previous article</source>
        <translation>Previous article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="33"/>
        <source>Open the article above in the list</source>
        <translation>Open the article above in the list</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="44"/>
        <source>Next article</source>
        <translation>Next article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="45"/>
        <source>Open the article below in the list</source>
        <translation>Open the article below in the list</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="55"/>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="56"/>
        <source>Open the page before this one</source>
        <translation>Open the page before this one</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="64"/>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="65"/>
        <source>Open the page after this one</source>
        <translation>Open the page after this one</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="83"/>
        <source>Articles of this page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="84"/>
        <source>Choose an article of this page from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="91"/>
        <source>Next note</source>
        <translation>Next note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="92"/>
        <source>Go to the next note of the article</source>
        <translation>Go to the next note of the article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="103"/>
        <source>Previous note</source>
        <translation>Previous note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="104"/>
        <source>Go to the note before</source>
        <translation>Go to the note before</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="114"/>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="115"/>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Move the keyboard to the next part of the window</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="123"/>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="124"/>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Move the keyboard to the part of the window before</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="16"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="17"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="18"/>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="19"/>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="20"/>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="22"/>
        <source>&amp;Names</source>
        <translation>&amp;Names</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="23"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="135"/>
        <source>List the articles of the page as they were printed</source>
        <translation>List the articles of the page as they were printed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="143"/>
        <source>By status</source>
        <translation>By status</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="144"/>
        <source>List what is still to be read first</source>
        <translation>List what is still to be read first</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="151"/>
        <source>By length</source>
        <translation>By length</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="152"/>
        <source>List the longest articles first</source>
        <translation>List the longest articles first</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="159"/>
        <source>By notes</source>
        <translation>By notes</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="160"/>
        <source>List the articles with most notes first</source>
        <translation>List the articles with most notes first</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="134"/>
        <source>Printed order</source>
        <translation>Printed order</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="44"/>
        <source>Try saving again</source>
        <translation>Try saving again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="45"/>
        <source>Write the changes that the library did not take</source>
        <translation>Write the changes that the library did not take</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="54"/>
        <source>Save library as…</source>
        <translation>Save library as…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="55"/>
        <source>Copy the library to another file and go on with that one</source>
        <translation>Copy the library to another file and go on with that one</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="20"/>
        <source>Watch a folder…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/files.py" line="21"/>
        <source>Import by itself whatever is put into a folder; once more to leave off</source>
        <translation>Import by itself whatever is put into a folder; once more to leave off</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="94"/>
        <source>The page cut into articles, to check and to put right</source>
        <translation>The page cut into articles, to check and to put right</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/table.py" line="21"/>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="15"/>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="16"/>
        <source>Choose, move and pull regions</source>
        <translation>Choose, move and pull regions</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="27"/>
        <source>Draw a region</source>
        <translation>Draw a region</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="28"/>
        <source>Pull a box; the lines in it become its text</source>
        <translation>Pull a box; the lines in it become its text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="39"/>
        <source>Split at a line</source>
        <translation>Split at a line</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="40"/>
        <source>Click a line: it begins an article of its own</source>
        <translation>Click a line: it begins an article of its own</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="51"/>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="52"/>
        <source>Join the chosen articles, or the chosen one with the one you click</source>
        <translation>Join the chosen articles, or the chosen one with the one you click</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="63"/>
        <source>Number the articles</source>
        <translation>Number the articles</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="64"/>
        <source>Click the articles one after the other in reading order</source>
        <translation>Click the articles one after the other in reading order</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="78"/>
        <source>Order anew</source>
        <translation>Order anew</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="79"/>
        <source>Put the articles in order by where they stand</source>
        <translation>Put the articles in order by where they stand</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="87"/>
        <source>Make it an article of its own</source>
        <translation>Make it an article of its own</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="88"/>
        <source>The chosen region leaves its article with its text</source>
        <translation>The chosen region leaves its article with its text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="95"/>
        <source>Delete the region</source>
        <translation>Delete the region</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="96"/>
        <source>Its lines stay on the page, in no article</source>
        <translation>Its lines stay on the page, in no article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="105"/>
        <source>Next doubt</source>
        <translation>Next doubt</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="106"/>
        <source>Go to the next decision that is not sure</source>
        <translation>Go to the next decision that is not sure</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="116"/>
        <source>Previous doubt</source>
        <translation>Previous doubt</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="117"/>
        <source>Go to the doubt before</source>
        <translation>Go to the doubt before</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="126"/>
        <source>Confirm the page</source>
        <translation>Confirm the page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="127"/>
        <source>The page is cut into articles rightly; go on with the next</source>
        <translation>The page is cut into articles rightly; go on with the next</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="134"/>
        <source>Fit the page</source>
        <translation>Fit the page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="135"/>
        <source>Show the whole width of the page</source>
        <translation>Show the whole width of the page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="145"/>
        <source>Newspaper, date, page…</source>
        <translation>Newspaper, date, page…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="146"/>
        <source>Correct the newspaper’s name, the date, the number or label of the page</source>
        <translation>Correct the newspaper’s name, the date, the number or label of the page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="154"/>
        <source>Move the page up</source>
        <translation>Move the page up</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="155"/>
        <source>Put the page before the one above it</source>
        <translation>Put the page before the one above it</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="162"/>
        <source>Move the page down</source>
        <translation>Move the page down</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="163"/>
        <source>Put the page after the one below it</source>
        <translation>Put the page after the one below it</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="170"/>
        <source>Add pages…</source>
        <translation>Add pages…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="171"/>
        <source>Import files as further pages of this issue</source>
        <translation>Import files as further pages of this issue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="178"/>
        <source>Replace the page…</source>
        <translation>Replace the page…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="179"/>
        <source>Import another file in the place of this page</source>
        <translation>Import another file in the place of this page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="186"/>
        <source>Delete the page</source>
        <translation>Delete the page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="187"/>
        <source>Take the page away with its articles; undo brings it back</source>
        <translation>Take the page away with its articles; undo brings it back</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="194"/>
        <source>Delete the issue</source>
        <translation>Delete the issue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/reviewing.py" line="195"/>
        <source>Take the issue away with all its pages; undo brings it back</source>
        <translation>Take the issue away with all its pages; undo brings it back</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/viewing.py" line="36"/>
        <source>People, places and organisations across the library</source>
        <translation>People, places and organisations across the library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="31"/>
        <source>Fasten the note to the selection</source>
        <translation>Fasten the note to the selection</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="32"/>
        <source>The active note belongs to the selected words from now on</source>
        <translation>The active note belongs to the selected words from now on</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="73"/>
        <source>Go to page, article, line…</source>
        <translation>Go to page, article, line…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/going.py" line="74"/>
        <source>A page by number or label, an article by title or pinyin, a line by its number</source>
        <translation>A page by number or label, an article by title or pinyin, a line by its number</translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="172"/>
        <source>Mark everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../reader/ui/actions/marking.py" line="173"/>
        <source>Do in the whole library what was just decided on one name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="117"/>
        <source>Drag entities from the list here
to make them aliases of “{name}”</source>
        <translation>Drag entities from the list here
to make them aliases of “{name}”</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="120"/>
        <source>Merging can be undone; what stands in the texts stays as it is.</source>
        <translation>Merging can be undone; what stands in the texts stays as it is.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="126"/>
        <source>Possibly the same</source>
        <translation>Possibly the same</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="127"/>
        <source>Possibly to be split</source>
        <translation>Possibly to be split</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="136"/>
        <source>“{title}” stands before both</source>
        <translation>“{title}” stands before both</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/advice.py" line="138"/>
        <source>together in %n article(s)</source>
        <translation>
            <numerusform>together in %n article</numerusform>
            <numerusform>together in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="139"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="140"/>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="142"/>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/advice.py" line="147"/>
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="148"/>
        <source>“{words}” hardly means {name}</source>
        <translation>“{words}” hardly means {name}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="150"/>
        <source>Make it an entity</source>
        <translation>Make it an entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="153"/>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="113"/>
        <source>Merge and split</source>
        <translation>Merge and split</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/advice.py" line="113"/>
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
        <location filename="../../reader/ui/reading/bar.py" line="92"/>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/bar.py" line="95"/>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/bar.py" line="96"/>
        <source>Add a tag (Ctrl+T)</source>
        <translation>Add a tag (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/bar.py" line="97"/>
        <source>Article data</source>
        <translation>Article data</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/bar.py" line="159"/>
        <source>{count} characters</source>
        <translation>{count} characters</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message numerus="yes">
        <location filename="../../reader/ui/sidebar/delegates.py" line="139"/>
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
        <location filename="../../reader/ui/sidebar/articles.py" line="100"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/sidebar/articles.py" line="102"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/articles.py" line="103"/>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../reader/ui/frame/banner.py" line="71"/>
        <location filename="../../reader/ui/frame/banner.py" line="72"/>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../reader/ui/regions/canvas.py" line="236"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/canvas.py" line="238"/>
        <source>Lies over {numbers}</source>
        <translation>Lies over {numbers}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/canvas.py" line="238"/>
        <source>Lies over {numbers}; let go to draw it to the rule</source>
        <translation>Lies over {numbers}; let go to draw it to the rule</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/spoken.py" line="27"/>
        <source>{number}: {title}</source>
        <translation>{number}: {title}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/spoken.py" line="36"/>
        <source>{title}, {role}</source>
        <translation>{title}, {role}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../reader/ui/welcome/card.py" line="57"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ContextDelegate</name>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/contexts.py" line="176"/>
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
        <location filename="../../reader/ui/entities/contexts.py" line="99"/>
        <source>p. {pages}</source>
        <translation>p. {pages}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/contexts.py" line="100"/>
        <source>undated</source>
        <translation>undated</translation>
    </message>
</context>
<context>
    <name>CorrectionEdit</name>
    <message>
        <location filename="../../reader/ui/reading/correction.py" line="30"/>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="147"/>
        <source>Newspaper, date, page</source>
        <translation>Newspaper, date, page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="157"/>
        <source>Newspaper</source>
        <translation>Newspaper</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="157"/>
        <source>Its name; empty where unknown</source>
        <translation>Its name; empty where unknown</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="158"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="158"/>
        <source>Year, month and day; empty where unknown</source>
        <translation>Year, month and day; empty where unknown</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="159"/>
        <source>Page number</source>
        <translation>Page number</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="159"/>
        <source>Its place in the issue</source>
        <translation>Its place in the issue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="160"/>
        <source>Printed label</source>
        <translation>Printed label</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="160"/>
        <source>As it stands on the page, such as A01</source>
        <translation>As it stands on the page, such as A01</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="168"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="169"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="197"/>
        <source>Next doubt F8</source>
        <translation>Next doubt F8</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="198"/>
        <source>Previous F7</source>
        <translation>Previous F7</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="199"/>
        <source>Go to the next decision that is not sure (F8)</source>
        <translation>Go to the next decision that is not sure (F8)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="200"/>
        <source>Go to the doubt before (F7)</source>
        <translation>Go to the doubt before (F7)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/facts.py" line="210"/>
        <source>%n doubt(s) on this page</source>
        <translation>
            <numerusform>%n doubt on this page</numerusform>
            <numerusform>%n doubts on this page</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="210"/>
        <source>No doubts on this page</source>
        <translation>No doubts on this page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="216"/>
        <source>Worked on by a person</source>
        <translation>Worked on by a person</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="218"/>
        <source>{percent} % sure</source>
        <translation>{percent} % sure</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <location filename="../../reader/ui/reading/draft.py" line="29"/>
        <source>New note on “{quote}”</source>
        <translation>New note on “{quote}”</translation>
    </message>
</context>
<context>
    <name>DropField</name>
    <message>
        <location filename="../../reader/ui/importscreen/drop.py" line="46"/>
        <source>Drop PDF, scans, ALTO or TXT here
to add them</source>
        <translation>Drop PDF, scans, ALTO or TXT here
to add them</translation>
    </message>
</context>
<context>
    <name>EntityDesk</name>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="201"/>
        <location filename="../../reader/ui/entities/desk.py" line="219"/>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="201"/>
        <location filename="../../reader/ui/entities/desk.py" line="212"/>
        <location filename="../../reader/ui/entities/desk.py" line="219"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="212"/>
        <source>New entity</source>
        <translation>New entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="221"/>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="221"/>
        <source>Also spelt</source>
        <translation>Also spelt</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="223"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="226"/>
        <source>File and number, such as wikidata Q90 ({schemes})</source>
        <translation>File and number, such as wikidata Q90 ({schemes})</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/desk.py" line="227"/>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
</context>
<context>
    <name>EntityIndex</name>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="127"/>
        <location filename="../../reader/ui/entities/index.py" line="128"/>
        <source>Find an entity or alias</source>
        <translation>Find an entity or alias</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/index.py" line="136"/>
        <source>last %n issue(s)</source>
        <translation>
            <numerusform>last %n issue</numerusform>
            <numerusform>last %n issues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="137"/>
        <source>mentions ↓</source>
        <translation>mentions ↓</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="138"/>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="139"/>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="141"/>
        <source>New entity</source>
        <translation>New entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="142"/>
        <location filename="../../reader/ui/entities/index.py" line="178"/>
        <source>Merge selected</source>
        <translation>Merge selected</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="143"/>
        <source>Make an entity that nothing mentions yet</source>
        <translation>Make an entity that nothing mentions yet</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="144"/>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="146"/>
        <source>Make the selected entities one (M); the texts stay as they are</source>
        <translation>Make the selected entities one (M); the texts stay as they are</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/index.py" line="164"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="177"/>
        <source>Rename (F2)</source>
        <translation>Rename (F2)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/index.py" line="180"/>
        <source>Change the type</source>
        <translation>Change the type</translation>
    </message>
</context>
<context>
    <name>EntityModel</name>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/rows.py" line="79"/>
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/rows.py" line="80"/>
        <location filename="../../reader/ui/entities/rows.py" line="85"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/rows.py" line="85"/>
        <source>also {names}</source>
        <translation>also {names}</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="87"/>
        <source>No entities yet. Names are found when articles are opened; confirm the first ones there.</source>
        <translation>No entities yet. Names are found when articles are opened; confirm the first ones there.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="91"/>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="92"/>
        <source>Change what it is called in lists (F2)</source>
        <translation>Change what it is called in lists (F2)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="95"/>
        <location filename="../../reader/ui/entities/page.py" line="96"/>
        <source>More about this entity</source>
        <translation>More about this entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="97"/>
        <source>Another of this name</source>
        <translation>Another of this name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="99"/>
        <source>The selected mentions mean someone or something else of the same name</source>
        <translation>The selected mentions mean someone or something else of the same name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="100"/>
        <source>Mentions in their words</source>
        <translation>Mentions in their words</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="101"/>
        <source>Names and aliases</source>
        <translation>Names and aliases</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="102"/>
        <source>In the texts</source>
        <translation>In the texts</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="103"/>
        <source>Titles held</source>
        <translation>Titles held</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="104"/>
        <source>Together with</source>
        <translation>Together with</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/page.py" line="129"/>
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/page.py" line="129"/>
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="130"/>
        <source>Over time: {mentions}, {articles}, by day</source>
        <translation>Over time: {mentions}, {articles}, by day</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="132"/>
        <source>+ Alias</source>
        <translation>+ Alias</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="144"/>
        <source>{name}, {count} mentions</source>
        <translation>{name}, {count} mentions</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="148"/>
        <source>Not this one: make {name} an entity of its own</source>
        <translation>Not this one: make {name} an entity of its own</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="160"/>
        <source>{name}, together in {count} articles</source>
        <translation>{name}, together in {count} articles</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="162"/>
        <source>Open this entity</source>
        <translation>Open this entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="170"/>
        <source>Say how it is spelt as well</source>
        <translation>Say how it is spelt as well</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="176"/>
        <source>Note …</source>
        <translation>Note …</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="176"/>
        <source>Identifier …</source>
        <translation>Identifier …</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/page.py" line="178"/>
        <source>Change the type</source>
        <translation>Change the type</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="10"/>
        <source>Something went wrong: {what}.</source>
        <translation>Something went wrong: {what}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="11"/>
        <source>{file} could not be read: {reason}.</source>
        <translation>{file} could not be read: {reason}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="12"/>
        <source>{file} does not exist or is not a file; check the path.</source>
        <translation>{file} does not exist or is not a file; check the path.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="13"/>
        <source>{file} cannot be opened: {reason}.</source>
        <translation>{file} cannot be opened: {reason}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="14"/>
        <source>{file} is empty: there is no text in it to read.</source>
        <translation>{file} is empty: there is no text in it to read.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="15"/>
        <source>{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote.</source>
        <translation>{file} is not a text file: it holds binary data. Choose the text that a PDF extractor wrote.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="18"/>
        <source>{file} is of a kind that cannot be imported; what can be is: {known}.</source>
        <translation>{file} is of a kind that cannot be imported; what can be is: {known}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="19"/>
        <source>{file} is too large: {size} where at most {limit} is read.</source>
        <translation>{file} is too large: {size} where at most {limit} is read.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="20"/>
        <source>{file} could not be read: its reader stopped ({reason}). The other files are not affected.</source>
        <translation>{file} could not be read: its reader stopped ({reason}). The other files are not affected.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="23"/>
        <source>Stopped; what was finished before is kept.</source>
        <translation>Stopped; what was finished before is kept.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="24"/>
        <source>The library {file} cannot be used: {reason}.</source>
        <translation>The library {file} cannot be used: {reason}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="25"/>
        <source>There is no library at {file}; import a newspaper page to make one.</source>
        <translation>There is no library at {file}; import a newspaper page to make one.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="26"/>
        <source>{file} is not a Jiaoyue library; it was left as it is.</source>
        <translation>{file} is not a Jiaoyue library; it was left as it is.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="27"/>
        <source>{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it.</source>
        <translation>{file} was written by a newer Jiaoyue (format {found}; this one knows {known}). Update Jiaoyue to open it.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="31"/>
        <source>{file} is in use by another program; close it there and try again. Nothing was changed.</source>
        <translation>{file} is in use by another program; close it there and try again. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="34"/>
        <source>{file} cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>{file} cannot be written: the file or its folder is read-only. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="35"/>
        <source>There is no room left on the disk of {file}; free some and try again. Nothing was changed.</source>
        <translation>There is no room left on the disk of {file}; free some and try again. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="43"/>
        <source>{file} is damaged ({reason}); restore it from a backup.</source>
        <translation>{file} is damaged ({reason}); restore it from a backup.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="44"/>
        <source>There is no {thing} {id} in this library.</source>
        <translation>There is no {thing} {id} in this library.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="45"/>
        <source>The range {start}–{end} lies outside the text, which has {length} characters.</source>
        <translation>The range {start}–{end} lies outside the text, which has {length} characters.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="46"/>
        <source>“{value}” is not a {thing}; allowed: {allowed}.</source>
        <translation>“{value}” is not a {thing}; allowed: {allowed}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="47"/>
        <source>Nothing to change: {what}.</source>
        <translation>Nothing to change: {what}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="48"/>
        <source>There is nothing to undo for {author}.</source>
        <translation>There is nothing to undo for {author}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="49"/>
        <source>There is nothing to redo for {author}.</source>
        <translation>There is nothing to redo for {author}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="50"/>
        <source>“{action}” cannot be taken back: {other} changed the same thing later (entry {entry}).</source>
        <translation>“{action}” cannot be taken back: {other} changed the same thing later (entry {entry}).</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="53"/>
        <source>The text at {position} is not “{expected}”; it was changed in the meantime.</source>
        <translation>The text at {position} is not “{expected}”; it was changed in the meantime.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="54"/>
        <source>The settings could not be saved to {file}: {reason}.</source>
        <translation>The settings could not be saved to {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="55"/>
        <source>The part {name} of Jiaoyue is missing; install it again.</source>
        <translation>The part {name} of Jiaoyue is missing; install it again.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="56"/>
        <source>No library is open; open one or import a newspaper page first.</source>
        <translation>No library is open; open one or import a newspaper page first.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="57"/>
        <source>That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more.</source>
        <translation>That did not work because of a fault in Jiaoyue ({what}). Nothing was changed; the log says more.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="60"/>
        <source>The view {view} cannot be drawn yet; there are: {known}.</source>
        <translation>The view {view} cannot be drawn yet; there are: {known}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="61"/>
        <source>The picture {file} could not be written; check that its folder exists and can be written.</source>
        <translation>The picture {file} could not be written; check that its folder exists and can be written.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="64"/>
        <source>{file} is a picture, and recognition was switched off; switch it on and import it again.</source>
        <translation>{file} is a picture, and recognition was switched off; switch it on and import it again.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="67"/>
        <source>{file} is a picture, and recognition is not installed: install jiaoyue[ocr] and import it again.</source>
        <translation>{file} is a picture, and recognition is not installed: install jiaoyue[ocr] and import it again.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="70"/>
        <source>A fault in Jiaoyue ({what} at {where}) ended this; what was saved is safe. The log says more: {log}</source>
        <translation>A fault in Jiaoyue ({what} at {where}) ended this; what was saved is safe. The log says more: {log}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="74"/>
        <source>Importing on a cluster is not installed: install jiaoyue[dask] and try again.</source>
        <translation>Importing on a cluster is not installed: install jiaoyue[dask] and try again.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="75"/>
        <source>The cluster at {address} cannot be used: {reason}.</source>
        <translation>The cluster at {address} cannot be used: {reason}.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="38"/>
        <source>{file} was changed by another program meanwhile, so what you did since cannot be added to it; save it under another name.</source>
        <translation>{file} was changed by another program meanwhile, so what you did since cannot be added to it; save it under another name.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/sentences.py" line="76"/>
        <source>The watched folder {folder} does not exist or cannot be read; check the path.</source>
        <translation>The watched folder {folder} does not exist or cannot be read; check the path.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="70"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="70"/>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="70"/>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="75"/>
        <source>What the region is: its lines become that in the article</source>
        <translation>What the region is: its lines become that in the article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="76"/>
        <source>The article that the region belongs to; its text goes along</source>
        <translation>The article that the region belongs to; its text goes along</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="77"/>
        <source>Where the article goes on on another page, or comes from</source>
        <translation>Where the article goes on on another page, or comes from</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="82"/>
        <source>Region {number}</source>
        <translation>Region {number}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="91"/>
        <source>{x}, {y}   {width} × {height} px</source>
        <translation>{x}, {y}   {width} × {height} px</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="118"/>
        <source>New article</source>
        <translation>New article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="124"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="127"/>
        <source>goes on on page {number:02}</source>
        <translation>goes on on page {number:02}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="127"/>
        <source>from page {number:02}</source>
        <translation>from page {number:02}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/facts.py" line="133"/>
        <source>page {number:02}&#x3000;{title}</source>
        <translation>page {number:02}&#x3000;{title}</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="75"/>
        <source>Choose the file that takes its place</source>
        <translation>Choose the file that takes its place</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="75"/>
        <source>Add pages to this issue</source>
        <translation>Add pages to this issue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="108"/>
        <source>These pages are in the library already</source>
        <translation>These pages are in the library already</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="117"/>
        <source>Page deleted</source>
        <translation>Page deleted</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="124"/>
        <source>Issue deleted</source>
        <translation>Issue deleted</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/filing.py" line="129"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../reader/ui/reading/findbar.py" line="79"/>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/findbar.py" line="85"/>
        <location filename="../../reader/ui/reading/findbar.py" line="86"/>
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/findbar.py" line="88"/>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/findbar.py" line="89"/>
        <source>Previous (Shift+F3)</source>
        <translation>Previous (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/findbar.py" line="89"/>
        <source>Next (F3)</source>
        <translation>Next (F3)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/findbar.py" line="89"/>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>GoToField</name>
    <message>
        <location filename="../../reader/ui/goto/field.py" line="74"/>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <location filename="../../reader/ui/goto/field.py" line="75"/>
        <source>Go to page, article or line</source>
        <translation>Go to page, article or line</translation>
    </message>
    <message>
        <location filename="../../reader/ui/goto/field.py" line="76"/>
        <source>2   A02   title   :120</source>
        <translation>2   A02   title   :120</translation>
    </message>
    <message>
        <location filename="../../reader/ui/goto/field.py" line="86"/>
        <source>Page by number or label, article by title or pinyin, line by :number</source>
        <translation>Page by number or label, article by title or pinyin, line by :number</translation>
    </message>
    <message>
        <location filename="../../reader/ui/goto/field.py" line="92"/>
        <source>There is nothing of that name in this issue</source>
        <translation>There is nothing of that name in this issue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/goto/field.py" line="103"/>
        <source>Page {name}</source>
        <translation>Page {name}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/goto/field.py" line="105"/>
        <source>Line {name} of this article</source>
        <translation>Line {name} of this article</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <location filename="../../reader/ui/handling.py" line="275"/>
        <source>About Jiaoyue</source>
        <translation>About Jiaoyue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/handling.py" line="278"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../reader/ui/handling.py" line="280"/>
        <source>Library: {path}</source>
        <translation>Library: {path}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/handling.py" line="281"/>
        <source>Log: {path}</source>
        <translation>Log: {path}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/handling.py" line="282"/>
        <source>Licence: MIT; icons by Lucide (ISC), Qt for Python (LGPL 3).</source>
        <translation>Licence: MIT; icons by Lucide (ISC), Qt for Python (LGPL 3).</translation>
    </message>
    <message>
        <location filename="../../reader/ui/handling.py" line="240"/>
        <source>Full-text search is still to come; this field lists the articles that hold a word</source>
        <translation>Full-text search is still to come; this field lists the articles that hold a word</translation>
    </message>
    <message>
        <location filename="../../reader/ui/handling.py" line="244"/>
        <source>Proofreading beside the scan is still to come; F2 corrects the selection</source>
        <translation>Proofreading beside the scan is still to come; F2 corrects the selection</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../reader/ui/inspector/history.py" line="65"/>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/history.py" line="65"/>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../reader/ui/inspector/history.py" line="128"/>
        <source>History of the article</source>
        <translation>History of the article</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <location filename="../../reader/ui/importscreen/panel.py" line="119"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="119"/>
        <source>Nothing is being imported</source>
        <translation>Nothing is being imported</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="123"/>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="146"/>
        <source>about {seconds} s left</source>
        <translation>about {seconds} s left</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="131"/>
        <source>Cancel import</source>
        <translation>Cancel import</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/importscreen/panel.py" line="91"/>
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="125"/>
        <source>Pages read: {done} of {all}</source>
        <translation>Pages read: {done} of {all}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="127"/>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="127"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="128"/>
        <source>Hold the import after the pages that are being read, or let it go on</source>
        <translation>Hold the import after the pages that are being read, or let it go on</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="132"/>
        <source>Stop reading; what is in the library already stays</source>
        <translation>Stop reading; what is in the library already stays</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="142"/>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="147"/>
        <source>about {minutes} min left</source>
        <translation>about {minutes} min left</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="169"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="170"/>
        <source>Read this file once more</source>
        <translation>Read this file once more</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="183"/>
        <source>Page {done} of {all} is in the library</source>
        <translation>Page {done} of {all} is in the library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="185"/>
        <source>In the library: pages {pages}, articles {articles}</source>
        <translation>In the library: pages {pages}, articles {articles}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="190"/>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="190"/>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="124"/>
        <source>Files of the import</source>
        <translation>Files of the import</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="134"/>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/panel.py" line="135"/>
        <source>Everything in it has been seen; the library stays as it is</source>
        <translation>Everything in it has been seen; the library stays as it is</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="70"/>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="71"/>
        <source>Pages that are finished can be read already.</source>
        <translation>Pages that are finished can be read already.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/importscreen/screen.py" line="73"/>
        <source>%n article(s) in the library</source>
        <translation>
            <numerusform>%n article in the library</numerusform>
            <numerusform>%n articles in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/importscreen/screen.py" line="74"/>
        <source>%n file(s) could not be read; the list says why.</source>
        <translation>
            <numerusform>%n file could not be read; the list says why.</numerusform>
            <numerusform>%n files could not be read; the list says why.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="75"/>
        <source>Names are found in the background while you read.</source>
        <translation>Names are found in the background while you read.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="77"/>
        <source>Bring in newspaper pages</source>
        <translation>Bring in newspaper pages</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="80"/>
        <source>PDF, scans (PNG, JPEG, TIFF, WebP), ALTO, PAGE, hOCR, METS, ZIP and TXT; headlines, bylines and paragraphs are told apart by themselves.</source>
        <translation>PDF, scans (PNG, JPEG, TIFF, WebP), ALTO, PAGE, hOCR, METS, ZIP and TXT; headlines, bylines and paragraphs are told apart by themselves.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="84"/>
        <source>Read now</source>
        <translation>Read now</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="85"/>
        <source>Go to the articles that came in</source>
        <translation>Go to the articles that came in</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="92"/>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="93"/>
        <source>Choose files to import (Ctrl+O)</source>
        <translation>Choose files to import (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="87"/>
        <source>Check the pages</source>
        <translation>Check the pages</translation>
    </message>
    <message>
        <location filename="../../reader/ui/importscreen/screen.py" line="89"/>
        <source>See how the pages were cut into articles, and put right what is wrong (Ctrl+3)</source>
        <translation>See how the pages were cut into articles, and put right what is wrong (Ctrl+3)</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../reader/ui/inspector/inspector.py" line="69"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/inspector.py" line="69"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/inspector.py" line="69"/>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/inspector.py" line="69"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/inspector.py" line="76"/>
        <source>What is shown of the article</source>
        <translation>What is shown of the article</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <location filename="../../reader/ui/sidebar/tree.py" line="98"/>
        <source>Unnamed newspaper</source>
        <translation>Unnamed newspaper</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/tree.py" line="100"/>
        <source>Undated</source>
        <translation>Undated</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/tree.py" line="102"/>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/tree.py" line="103"/>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/sidebar/tree.py" line="108"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/sidebar/tree.py" line="109"/>
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
        <location filename="../../reader/ui/settings/keys.py" line="100"/>
        <source>Actions whose name holds …</source>
        <translation>Actions whose name holds …</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="101"/>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="102"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="102"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="103"/>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="104"/>
        <source>New keys of the marked action</source>
        <translation>New keys of the marked action</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="105"/>
        <source>Press the keys that the marked action shall have</source>
        <translation>Press the keys that the marked action shall have</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="106"/>
        <source>Give these keys</source>
        <translation>Give these keys</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="107"/>
        <source>The marked action gets the keys that were pressed</source>
        <translation>The marked action gets the keys that were pressed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="108"/>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="109"/>
        <source>The marked action gets the keys it came with</source>
        <translation>The marked action gets the keys it came with</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="153"/>
        <source>{keys} belongs to input methods; choose another.</source>
        <translation>{keys} belongs to input methods; choose another.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="155"/>
        <source>A single letter would be lost in texts; add Ctrl or Alt.</source>
        <translation>A single letter would be lost in texts; add Ctrl or Alt.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/keys.py" line="160"/>
        <source>{keys} is taken by “{action}”; give that one other keys first.</source>
        <translation>{keys} is taken by “{action}”; give that one other keys first.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <location filename="../../reader/ui/learning.py" line="62"/>
        <source>%n place(s) taken off</source>
        <translation>
            <numerusform>%n place taken off</numerusform>
            <numerusform>%n places taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/learning.py" line="64"/>
        <source>%n place(s) marked</source>
        <translation>
            <numerusform>%n place marked</numerusform>
            <numerusform>%n places marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/learning.py" line="91"/>
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/learning.py" line="92"/>
        <source>%n more place(s) in {articles}</source>
        <translation>
            <numerusform>%n more place in {articles}</numerusform>
            <numerusform>%n more places in {articles}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/learning.py" line="93"/>
        <source>Take off all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../reader/ui/learning.py" line="93"/>
        <source>Mark all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="221"/>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="222"/>
        <source>Show or hide all highlights</source>
        <translation>Show or hide all highlights</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="224"/>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="225"/>
        <source>Size of the text and length of the lines (Ctrl+=, Ctrl+-)</source>
        <translation>Size of the text and length of the lines (Ctrl+=, Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="231"/>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="234"/>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="238"/>
        <source>Longer lines</source>
        <translation>Longer lines</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="239"/>
        <source>Shorter lines</source>
        <translation>Shorter lines</translation>
    </message>
</context>
<context>
    <name>LegendButton</name>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="44"/>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="46"/>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="46"/>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="47"/>
        <source>{type}: {count}, {state}</source>
        <translation>{type}: {count}, {state}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/legend.py" line="48"/>
        <source>Show or hide; Alt and a click shows this type alone</source>
        <translation>Show or hide; Alt and a click shows this type alone</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <location filename="../../reader/ui/libraries.py" line="114"/>
        <source>Newspaper pages ({patterns})</source>
        <translation>Newspaper pages ({patterns})</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="115"/>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="116"/>
        <source>Import newspaper pages</source>
        <translation>Import newspaper pages</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="122"/>
        <source>Jiaoyue libraries (*.jiaoyue)</source>
        <translation>Jiaoyue libraries (*.jiaoyue)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="125"/>
        <source>Open a library, or name a new one</source>
        <translation>Open a library, or name a new one</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="135"/>
        <location filename="../../reader/ui/libraries.py" line="156"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="137"/>
        <source>Choose another library…</source>
        <translation>Choose another library…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="160"/>
        <source>This library cannot be written; you can read it, changes are not possible.</source>
        <translation>This library cannot be written; you can read it, changes are not possible.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="155"/>
        <source>Another program is writing to this library; until it is done you can only read it here.</source>
        <translation>Another program is writing to this library; until it is done you can only read it here.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/libraries.py" line="85"/>
        <source>An import that was broken off goes on.</source>
        <translation>An import that was broken off goes on.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../reader/ui/window.py" line="286"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../reader/ui/window.py" line="286"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../reader/ui/window.py" line="290"/>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/window.py" line="292"/>
        <source>Jiaoyue</source>
        <translation>Jiaoyue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/window.py" line="310"/>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/window.py" line="286"/>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="37"/>
        <source>Articles joined</source>
        <translation>Articles joined</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="57"/>
        <source>Choose the article that the picture belongs to first</source>
        <translation>Choose the article that the picture belongs to first</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="75"/>
        <source>Split into two articles</source>
        <translation>Split into two articles</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="113"/>
        <source>Deleted; its lines are in no article</source>
        <translation>Deleted; its lines are in no article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="145"/>
        <source>One article on both pages</source>
        <translation>One article on both pages</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="165"/>
        <source>Page confirmed</source>
        <translation>Page confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="165"/>
        <source>All pages of this issue are confirmed</source>
        <translation>All pages of this issue are confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/mending.py" line="172"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="96"/>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="96"/>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="97"/>
        <source>{count} × in this article</source>
        <translation>{count} × in this article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="87"/>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="88"/>
        <source>This is right (Enter)</source>
        <translation>This is right (Enter)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="89"/>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="90"/>
        <source>This is not a name (Delete)</source>
        <translation>This is not a name (Delete)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="84"/>
        <source>{type} ({key})</source>
        <translation>{type} ({key})</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/namecard.py" line="85"/>
        <source>Confirm as {type}</source>
        <translation>Confirm as {type}</translation>
    </message>
</context>
<context>
    <name>NameModel</name>
    <message>
        <location filename="../../reader/ui/inspector/names.py" line="56"/>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/names.py" line="56"/>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message>
        <location filename="../../reader/ui/inspector/names.py" line="131"/>
        <source>Names in the article</source>
        <translation>Names in the article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/names.py" line="132"/>
        <source>Enter confirms a name, Del rejects it. Ctrl+J goes to the next one to decide on.</source>
        <translation>Enter confirms a name, Del rejects it. Ctrl+J goes to the next one to decide on.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="89"/>
        <source>Note by {author}, {time}, on “{quote}”: {note}</source>
        <translation>Note by {author}, {time}, on “{quote}”: {note}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="96"/>
        <source> Reply by {author}: {note}</source>
        <translation> Reply by {author}: {note}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="98"/>
        <source> (done)</source>
        <translation> (done)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="99"/>
        <source>R replies, E edits, D marks as done, Delete deletes</source>
        <translation>R replies, E edits, D marks as done, Delete deletes</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="101"/>
        <source>Reply … (R)</source>
        <translation>Reply … (R)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="102"/>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="103"/>
        <source>Open again (D)</source>
        <translation>Open again (D)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="103"/>
        <source>Done (D)</source>
        <translation>Done (D)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="107"/>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="155"/>
        <source>Reply	R</source>
        <translation>Reply	R</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="156"/>
        <source>Edit	E</source>
        <translation>Edit	E</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="157"/>
        <source>Open again	D</source>
        <translation>Open again	D</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="157"/>
        <source>Done	D</source>
        <translation>Done	D</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/card.py" line="158"/>
        <source>Delete	Del</source>
        <translation>Delete	Del</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <location filename="../../reader/ui/reading/editor.py" line="32"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/editor.py" line="33"/>
        <source>Write a note … Ctrl+Enter keeps it</source>
        <translation>Write a note … Ctrl+Enter keeps it</translation>
    </message>
</context>
<context>
    <name>NotesLane</name>
    <message>
        <location filename="../../reader/ui/reading/lane.py" line="73"/>
        <location filename="../../reader/ui/reading/lane.py" line="252"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/lane.py" line="211"/>
        <source>No notes yet. Select some words and press Ctrl+M.</source>
        <translation>No notes yet. Select some words and press Ctrl+M.</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <location filename="../../reader/ui/sidebar/order.py" line="35"/>
        <source>Order of the articles: {order}</source>
        <translation>Order of the articles: {order}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/order.py" line="36"/>
        <source>Choose by what the articles are listed</source>
        <translation>Choose by what the articles are listed</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="91"/>
        <source>{number}: {title}, {line}</source>
        <translation>{number}: {title}, {line}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="153"/>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/rows.py" line="166"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="166"/>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="167"/>
        <source>{role}: {words}</source>
        <translation>{role}: {words}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="173"/>
        <source>{role} {count}</source>
        <translation>{role} {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/rows.py" line="175"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="176"/>
        <source>also on page {number:02}</source>
        <translation>also on page {number:02}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="177"/>
        <location filename="../../reader/ui/regions/rows.py" line="185"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/rows.py" line="186"/>
        <source>lies over {numbers}</source>
        <translation>lies over {numbers}</translation>
    </message>
</context>
<context>
    <name>PageDelegate</name>
    <message>
        <location filename="../../reader/ui/sidebar/pages.py" line="117"/>
        <source>page</source>
        <translation>page</translation>
    </message>
</context>
<context>
    <name>PageMap</name>
    <message>
        <location filename="../../reader/ui/pagemap.py" line="87"/>
        <source>Map of the page, {count} articles</source>
        <translation>Map of the page, {count} articles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/pagemap.py" line="113"/>
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
        <location filename="../../reader/ui/sidebar/pages.py" line="73"/>
        <source>Page {name}, articles: {count}</source>
        <translation>Page {name}, articles: {count}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="94"/>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="99"/>
        <source>Page {number:02}</source>
        <translation>Page {number:02}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="100"/>
        <source>{title}  {label}</source>
        <translation>{title}  {label}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="105"/>
        <source>No article was found; draw regions by hand</source>
        <translation>No article was found; draw regions by hand</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/pages.py" line="106"/>
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="108"/>
        <source>Checked, {articles}</source>
        <translation>Checked, {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/pages.py" line="109"/>
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="110"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="110"/>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <location filename="../../reader/ui/sidebar/pages.py" line="197"/>
        <source>Pages of the issue</source>
        <translation>Pages of the issue</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/sidebar/pages.py" line="241"/>
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/pages.py" line="243"/>
        <source>{articles} · {characters} characters</source>
        <translation>{articles} · {characters} characters</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../reader/ui/palette/palette.py" line="81"/>
        <source>A command, an article, a tag, a name</source>
        <translation>A command, an article, a tag, a name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/palette.py" line="82"/>
        <location filename="../../reader/ui/palette/palette.py" line="83"/>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/palette.py" line="84"/>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/palette.py" line="85"/>
        <source>&gt; commands   # tags   @ names</source>
        <translation>&gt; commands   # tags   @ names</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/palette.py" line="86"/>
        <source>↑ ↓ choose    Enter go    Esc close    Letters of the pinyin will do</source>
        <translation>↑ ↓ choose    Enter go    Esc close    Letters of the pinyin will do</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/palette.py" line="87"/>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nothing is called that. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <location filename="../../reader/ui/palette/rows.py" line="75"/>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/rows.py" line="76"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/rows.py" line="77"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/rows.py" line="78"/>
        <source>Names in the article</source>
        <translation>Names in the article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/rows.py" line="80"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/rows.py" line="79"/>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <location filename="../../reader/ui/tags/keys.py" line="51"/>
        <source>Number keys 1–9</source>
        <translation>Number keys 1–9</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/keys.py" line="52"/>
        <source>Drag to change the order. Without keys of your own, the most used tags have them.</source>
        <translation>Drag to change the order. Without keys of your own, the most used tags have them.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/keys.py" line="53"/>
        <source>Tags with number keys</source>
        <translation>Tags with number keys</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../reader/ui/reading/pane.py" line="312"/>
        <source>{characters} characters, {names} names, {notes} notes</source>
        <translation>{characters} characters, {names} names, {notes} notes</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/pane.py" line="321"/>
        <source>Choose an article on the left to read it here.</source>
        <translation>Choose an article on the left to read it here.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/pane.py" line="322"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="16"/>
        <source>No headline was found for this text.</source>
        <translation>No headline was found for this text.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="17"/>
        <source>A headline without a text on this page.</source>
        <translation>A headline without a text on this page.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="18"/>
        <source>Printed: {text}</source>
        <translation>Printed: {text}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="19"/>
        <source>The headline stands over the beginning of the text.</source>
        <translation>The headline stands over the beginning of the text.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="20"/>
        <source>Each of {columns} columns breaks off where the next one takes up.</source>
        <translation>Each of {columns} columns breaks off where the next one takes up.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="21"/>
        <source>A column may go on in the next, though distance, a rule or the seam speaks against it.</source>
        <translation>A column may go on in the next, though distance, a rule or the seam speaks against it.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="24"/>
        <source>A column would fit another piece nearly as well.</source>
        <translation>A column would fit another piece nearly as well.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="25"/>
        <source>Kicker, headline and subheads could also be divided otherwise.</source>
        <translation>Kicker, headline and subheads could also be divided otherwise.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="26"/>
        <source>Its headline stands before its text.</source>
        <translation>Its headline stands before its text.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="27"/>
        <source>Its headline stands after its text.</source>
        <translation>Its headline stands after its text.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="28"/>
        <source>Its text was joined across a caption that stands in its midst.</source>
        <translation>Its text was joined across a caption that stands in its midst.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="29"/>
        <source>The text opens with the agency or paper that sent it.</source>
        <translation>The text opens with the agency or paper that sent it.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="30"/>
        <source>The text stops in mid-sentence.</source>
        <translation>The text stops in mid-sentence.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="31"/>
        <source>A short text with a photographer’s name beneath is a caption.</source>
        <translation>A short text with a photographer’s name beneath is a caption.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="32"/>
        <source>It was hard to read: {percent} % sure on the average.</source>
        <translation>It was hard to read: {percent} % sure on the average.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="33"/>
        <source>It goes on from page {first} to page {second}, as is printed.</source>
        <translation>It goes on from page {first} to page {second}, as is printed.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="34"/>
        <source>The continuation repeats its headline.</source>
        <translation>The continuation repeats its headline.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="35"/>
        <source>The largest lines of its title, {times} × the size of the text.</source>
        <translation>The largest lines of its title, {times} × the size of the text.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="36"/>
        <source>Smaller lines over the headline, which is {times} × as large.</source>
        <translation>Smaller lines over the headline, which is {times} × as large.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="37"/>
        <source>Smaller lines under the headline, which is {times} × as large.</source>
        <translation>Smaller lines under the headline, which is {times} × as large.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="40"/>
        <source>Nothing but names and titles: {text}</source>
        <translation>Nothing but names and titles: {text}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="41"/>
        <source>Short, and worded as a section label.</source>
        <translation>Short, and worded as a section label.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="42"/>
        <source>Short, on a bar or over a title of its own.</source>
        <translation>Short, on a bar or over a title of its own.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="43"/>
        <source>Set in the size of the text, with the marks of running prose.</source>
        <translation>Set in the size of the text, with the marks of running prose.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="44"/>
        <source>Set in the size of the text, though it does not read like prose.</source>
        <translation>Set in the size of the text, though it does not read like prose.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="45"/>
        <source>Small lines right under a picture.</source>
        <translation>Small lines right under a picture.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="46"/>
        <source>Small lines with a photographer’s name; no picture was found.</source>
        <translation>Small lines with a photographer’s name; no picture was found.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="47"/>
        <source>An area of the page that no text covers.</source>
        <translation>An area of the page that no text covers.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="48"/>
        <source>Cells in a ruled grid.</source>
        <translation>Cells in a ruled grid.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="49"/>
        <source>Short lines that stand in rows and columns, without rules.</source>
        <translation>Short lines that stand in rows and columns, without rules.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="50"/>
        <source>Worded as a pointer to another page.</source>
        <translation>Worded as a pointer to another page.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="51"/>
        <source>Beyond the rule that parts the page’s head or foot.</source>
        <translation>Beyond the rule that parts the page’s head or foot.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="52"/>
        <source>Worded as furniture of the page, at its edge.</source>
        <translation>Worded as furniture of the page, at its edge.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/translation/reasons.py" line="53"/>
        <source>It found no place in an article.</source>
        <translation>It found no place in an article.</translation>
    </message>
</context>
<context>
    <name>ReviewPages</name>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="225"/>
        <source>Issue without a name</source>
        <translation>Issue without a name</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/pages.py" line="227"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="228"/>
        <source>{pages}, {done} checked</source>
        <translation>{pages}, {done} checked</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="231"/>
        <source>How many pages are checked</source>
        <translation>How many pages are checked</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/pages.py" line="232"/>
        <source>Pages of the issue</source>
        <translation>Pages of the issue</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="104"/>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="104"/>
        <source>Recognise</source>
        <translation>Recognise</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="104"/>
        <source>Check regions</source>
        <translation>Check regions</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="104"/>
        <source>In the library</source>
        <translation>In the library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="108"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="109"/>
        <source>Leave the page as it is for now and read</source>
        <translation>Leave the page as it is for now and read</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="111"/>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="111"/>
        <source>Confirm page  Ctrl Enter</source>
        <translation>Confirm page  Ctrl Enter</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="114"/>
        <source>The page is cut rightly; go on with the next one (Ctrl+Enter)</source>
        <translation>The page is cut rightly; go on with the next one (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="115"/>
        <source>Confirm the page</source>
        <translation>Confirm the page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="117"/>
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="118"/>
        <source>Larger (Ctrl+=)</source>
        <translation>Larger (Ctrl+=)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="123"/>
        <source>The page with its regions</source>
        <translation>The page with its regions</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/screen.py" line="125"/>
        <source>Arrow keys move the chosen region, with Ctrl they pull it; the list at the right names all</source>
        <translation>Arrow keys move the chosen region, with Ctrl they pull it; the list at the right names all</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <location filename="../../reader/ui/regions/side.py" line="65"/>
        <source>Reading order</source>
        <translation>Reading order</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/side.py" line="66"/>
        <source>Regions of the page in reading order</source>
        <translation>Regions of the page in reading order</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/side.py" line="81"/>
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/regions/side.py" line="82"/>
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
        <location filename="../../reader/ui/regions/reviewing.py" line="113"/>
        <source>Draw a box over lines; they go to the chosen article, else they make a new one.</source>
        <translation>Draw a box over lines; they go to the chosen article, else they make a new one.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/reviewing.py" line="114"/>
        <source>Click the line that begins an article of its own.</source>
        <translation>Click the line that begins an article of its own.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/reviewing.py" line="115"/>
        <source>Click the article that belongs to the chosen one.</source>
        <translation>Click the article that belongs to the chosen one.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/reviewing.py" line="116"/>
        <source>Click the articles one after the other in reading order; V ends it.</source>
        <translation>Click the articles one after the other in reading order; V ends it.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/reviewing.py" line="136"/>
        <source>No further doubts in this issue</source>
        <translation>No further doubts in this issue</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/reviewing.py" line="179"/>
        <source>This page has no places of its lines: it can be joined, split and put in order, but not drawn on.</source>
        <translation>This page has no places of its lines: it can be joined, split and put in order, but not drawn on.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/reviewing.py" line="182"/>
        <source>This page has no picture; its lines are drawn where they stand.</source>
        <translation>This page has no picture; its lines are drawn where they stand.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/reviewing.py" line="186"/>
        <source>V select  R draw  S split  J join  O order  arrows move 1 px</source>
        <translation>V select  R draw  S split  J join  O order  arrows move 1 px</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="10"/>
        <source>Kicker</source>
        <translation>Kicker</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="11"/>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="12"/>
        <source>Subhead</source>
        <translation>Subhead</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="13"/>
        <source>Byline</source>
        <translation>Byline</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="14"/>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="15"/>
        <source>Crosshead</source>
        <translation>Crosshead</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="16"/>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="17"/>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="18"/>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="19"/>
        <source>Section label</source>
        <translation>Section label</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="20"/>
        <source>Jump line</source>
        <translation>Jump line</translation>
    </message>
    <message>
        <location filename="../../reader/ui/regions/names.py" line="21"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../reader/ui/frame/toolbar.py" line="118"/>
        <source>Search titles and texts of the whole library</source>
        <translation>Search titles and texts of the whole library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/toolbar.py" line="119"/>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="56"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="56"/>
        <source>Write a note on the selection (Ctrl+M)</source>
        <translation>Write a note on the selection (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="57"/>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="57"/>
        <source>Correct the selection (F2, or type)</source>
        <translation>Correct the selection (F2, or type)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="58"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="58"/>
        <source>Mark the selection as a name (Ctrl+I)</source>
        <translation>Mark the selection as a name (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="59"/>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="59"/>
        <source>Tag the article (Ctrl+T)</source>
        <translation>Tag the article (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="60"/>
        <source>Copy with source</source>
        <translation>Copy with source</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/selectionbar.py" line="60"/>
        <source>Copy the selection with its source (Ctrl+Shift+C)</source>
        <translation>Copy the selection with its source (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="13"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="14"/>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="15"/>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="44"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="45"/>
        <source>Stands beside your notes and in the history; undo takes back your own steps.</source>
        <translation>Stands beside your notes and in the history; undo takes back your own steps.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="47"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="51"/>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="52"/>
        <source>“As the system” follows the system when it turns dark.</source>
        <translation>“As the system” follows the system when it turns dark.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="62"/>
        <source>Size of the interface</source>
        <translation>Size of the interface</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="66"/>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="67"/>
        <source>Panels and notes appear at once instead of sliding.</source>
        <translation>Panels and notes appear at once instead of sliding.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="69"/>
        <source>Size of the article</source>
        <translation>Size of the article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="70"/>
        <source>Length of a line</source>
        <translation>Length of a line</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="74"/>
        <source>Names that are highlighted</source>
        <translation>Names that are highlighted</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="75"/>
        <source>The same as a click on the legend above the article.</source>
        <translation>The same as a click on the legend above the article.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="84"/>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="85"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="86"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="89"/>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="90"/>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="91"/>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="92"/>
        <source>Dates and times</source>
        <translation>Dates and times</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="93"/>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="94"/>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="58"/>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="59"/>
        <source>High contrast shows ink on plain ground; types of names keep their underlines.</source>
        <translation>High contrast shows ink on plain ground; types of names keep their underlines.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="87"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/about.py" line="88"/>
        <source>High</source>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../reader/ui/settings/page.py" line="55"/>
        <location filename="../../reader/ui/settings/page.py" line="56"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../reader/ui/settings/page.py" line="59"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../reader/ui/palette/sheet.py" line="36"/>
        <location filename="../../reader/ui/palette/sheet.py" line="39"/>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/sheet.py" line="37"/>
        <source>Actions whose name holds …</source>
        <translation>Actions whose name holds …</translation>
    </message>
    <message>
        <location filename="../../reader/ui/palette/sheet.py" line="38"/>
        <source>Find an action</source>
        <translation>Find an action</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="152"/>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="153"/>
        <source>Imported newspapers are listed here by name, date and page.</source>
        <translation>Imported newspapers are listed here by name, date and page.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="154"/>
        <source>Titles that hold …</source>
        <translation>Titles that hold …</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="155"/>
        <source>Filter of the articles</source>
        <translation>Filter of the articles</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="156"/>
        <source>Keeps the articles whose title holds this; Esc shows all again</source>
        <translation>Keeps the articles whose title holds this; Esc shows all again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="157"/>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="158"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="244"/>
        <source>Found: {count}</source>
        <translation>Found: {count}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/sidebar/sidebar.py" line="246"/>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <location filename="../../reader/ui/reading/spoken.py" line="43"/>
        <source>Note on “{quote}”</source>
        <translation>Note on “{quote}”</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/spoken.py" line="44"/>
        <source>Other name</source>
        <translation>Other name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/spoken.py" line="45"/>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/spoken.py" line="45"/>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/spoken.py" line="46"/>
        <source>{type} {name}, {state}</source>
        <translation>{type} {name}, {state}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="108"/>
        <source>Article {number} of {total}</source>
        <translation>Article {number} of {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/frame/statusbar.py" line="110"/>
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="114"/>
        <source>Text {percent} %</source>
        <translation>Text {percent} %</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="115"/>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="145"/>
        <source>Libraries stay on this computer; none is open</source>
        <translation>Libraries stay on this computer; none is open</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="147"/>
        <source>This library is read-only</source>
        <translation>This library is read-only</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="149"/>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="150"/>
        <source>Saved at {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="111"/>
        <source>Block {paragraph}, character {character}</source>
        <translation>Block {paragraph}, character {character}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/frame/statusbar.py" line="142"/>
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="143"/>
        <source>{changes}: {reason}</source>
        <translation>{changes}: {reason}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="104"/>
        <location filename="../../reader/ui/frame/statusbar.py" line="106"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/statusbar.py" line="105"/>
        <source>Stop what the library is doing; nothing is lost</source>
        <translation>Stop what the library is doing; nothing is lost</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <location filename="../../reader/ui/reading/bar.py" line="43"/>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/reading/bar.py" line="44"/>
        <source>Choose another status</source>
        <translation>Choose another status</translation>
    </message>
</context>
<context>
    <name>StatusShares</name>
    <message>
        <location filename="../../reader/ui/sidebar/shares.py" line="41"/>
        <source>How far the articles of the page are</source>
        <translation>How far the articles of the page are</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <location filename="../../reader/ui/widgets/chip.py" line="44"/>
        <source>Tag {path}</source>
        <translation>Tag {path}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/widgets/chip.py" line="45"/>
        <source>{path} (Delete takes it off)</source>
        <translation>{path} (Delete takes it off)</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <location filename="../../reader/ui/tags/tree.py" line="92"/>
        <source>{name}, used {count} times</source>
        <translation>{name}, used {count} times</translation>
    </message>
</context>
<context>
    <name>TagPalette</name>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="104"/>
        <source>Quick tags</source>
        <translation>Quick tags</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="105"/>
        <source>Letters, pinyin or initials</source>
        <translation>Letters, pinyin or initials</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="106"/>
        <source>Find a tag</source>
        <translation>Find a tag</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="107"/>
        <source>Tags that were found</source>
        <translation>Tags that were found</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="108"/>
        <source>Used on this page</source>
        <translation>Used on this page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="111"/>
        <source>Enter add    → narrower    Backspace remove    1–9 quick tags    Ctrl+Enter add, next article    Esc</source>
        <translation>Enter add    → narrower    Backspace remove    1–9 quick tags    Ctrl+Enter add, next article    Esc</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="191"/>
        <location filename="../../reader/ui/tags/palette.py" line="192"/>
        <source>Take {tag} off the article</source>
        <translation>Take {tag} off the article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/palette.py" line="203"/>
        <location filename="../../reader/ui/tags/palette.py" line="204"/>
        <source>Put {tag} on the article</source>
        <translation>Put {tag} on the article</translation>
    </message>
</context>
<context>
    <name>TagScreen</name>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="81"/>
        <source>Articles with this tag: {count}</source>
        <translation>Articles with this tag: {count}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="87"/>
        <source>There are no tags yet. Open an article and press Ctrl+T to put the first one on it.</source>
        <translation>There are no tags yet. Open an article and press Ctrl+T to put the first one on it.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="95"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="95"/>
        <source>Broader</source>
        <translation>Broader</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="95"/>
        <source>Narrower</source>
        <translation>Narrower</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="95"/>
        <source>Number key</source>
        <translation>Number key</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="99"/>
        <location filename="../../reader/ui/tags/screen.py" line="121"/>
        <location filename="../../reader/ui/tags/screen.py" line="135"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="103"/>
        <source>Articles with this tag</source>
        <translation>Articles with this tag</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="122"/>
        <source>Give it a number key</source>
        <translation>Give it a number key</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="124"/>
        <source>{number} in the quick palette</source>
        <translation>{number} in the quick palette</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="125"/>
        <source>Take its number key away</source>
        <translation>Take its number key away</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/screen.py" line="126"/>
        <source>Tags with a number key are put on an article by Ctrl+T and that number</source>
        <translation>Tags with a number key are put on an article by Ctrl+T and that number</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <location filename="../../reader/ui/tags/tree.py" line="198"/>
        <source>Term, pinyin or initials</source>
        <translation>Term, pinyin or initials</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/tree.py" line="199"/>
        <source>Find a term</source>
        <translation>Find a term</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/tree.py" line="200"/>
        <source>Finds terms by text, pinyin or initials</source>
        <translation>Finds terms by text, pinyin or initials</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/tree.py" line="201"/>
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/tags/tree.py" line="225"/>
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <location filename="../../reader/ui/inspector/tags.py" line="56"/>
        <source>Add a tag, such as 时政/会议</source>
        <translation>Add a tag, such as 时政/会议</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/tags.py" line="57"/>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/tags.py" line="58"/>
        <source>Type a tag and press Enter; / separates a narrower term from its broader one</source>
        <translation>Type a tag and press Enter; / separates a narrower term from its broader one</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/tags.py" line="59"/>
        <source>This article has no tags yet.</source>
        <translation>This article has no tags yet.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/inspector/tags.py" line="94"/>
        <source>Take {tag} off the article</source>
        <translation>Take {tag} off the article</translation>
    </message>
</context>
<context>
    <name>TermDelegate</name>
    <message>
        <location filename="../../reader/ui/tags/rows.py" line="96"/>
        <source>New term “{text}”</source>
        <translation>New term “{text}”</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <location filename="../../reader/ui/tags/rows.py" line="57"/>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <location filename="../../reader/ui/tags/rows.py" line="57"/>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../reader/ui/entities/timeline.py" line="48"/>
        <source>Mentions over time</source>
        <translation>Mentions over time</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/entities/timeline.py" line="49"/>
        <location filename="../../reader/ui/entities/timeline.py" line="121"/>
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
        <location filename="../../reader/ui/frame/toolbar.py" line="44"/>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/toolbar.py" line="50"/>
        <source>All menus (F10)</source>
        <translation>All menus (F10)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/toolbar.py" line="51"/>
        <source>All menus</source>
        <translation>All menus</translation>
    </message>
    <message>
        <location filename="../../reader/ui/frame/toolbar.py" line="53"/>
        <source>How the article is shown</source>
        <translation>How the article is shown</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="46"/>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="56"/>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="57"/>
        <location filename="../../reader/ui/unsaved.py" line="88"/>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="58"/>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="59"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="74"/>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/unsaved.py" line="75"/>
        <source>%n change(s) could not be written to the library yet.</source>
        <translation>
            <numerusform>%n change could not be written to the library yet.</numerusform>
            <numerusform>%n changes could not be written to the library yet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="90"/>
        <source>Not saved: {reason}</source>
        <translation>Not saved: {reason}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="94"/>
        <source>another program is using the library</source>
        <translation>another program is using the library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="96"/>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="98"/>
        <source>the library is write-protected</source>
        <translation>the library is write-protected</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="99"/>
        <source>the disk reports an error</source>
        <translation>the disk reports an error</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="102"/>
        <source>Jiaoyue libraries (*.jiaoyue)</source>
        <translation>Jiaoyue libraries (*.jiaoyue)</translation>
    </message>
    <message>
        <location filename="../../reader/ui/unsaved.py" line="103"/>
        <source>Save the library as</source>
        <translation>Save the library as</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <location filename="../../reader/ui/waiting.py" line="52"/>
        <source>Reading the library …</source>
        <translation>Reading the library …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/waiting.py" line="54"/>
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
        <location filename="../../reader/ui/watched.py" line="49"/>
        <source>The folder {folder} is not watched any more.</source>
        <translation>The folder {folder} is not watched any more.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/watched.py" line="51"/>
        <source>Choose the folder to watch</source>
        <translation>Choose the folder to watch</translation>
    </message>
    <message>
        <location filename="../../reader/ui/watched.py" line="56"/>
        <source>Whatever is put into {folder} is imported from now on.</source>
        <translation>Whatever is put into {folder} is imported from now on.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../reader/ui/watched.py" line="90"/>
        <source>Of what came from the watched folder, %n file(s) could not be read whole.</source>
        <translation>
            <numerusform>Of what came from the watched folder, %n file could not be read whole.</numerusform>
            <numerusform>Of what came from the watched folder, %n files could not be read whole.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../reader/ui/watched.py" line="91"/>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="75"/>
        <source>Begin with a page of newspaper</source>
        <translation>Begin with a page of newspaper</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="76"/>
        <source>Read, proofread, tag. Every change is saved at once, the first reading is kept.</source>
        <translation>Read, proofread, tag. Every change is saved at once, the first reading is kept.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="78"/>
        <source>Open the sample newspaper</source>
        <translation>Open the sample newspaper</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="78"/>
        <source>An issue that comes with Jiaoyue, to try everything on</source>
        <translation>An issue that comes with Jiaoyue, to try everything on</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="81"/>
        <source>Import newspaper pages</source>
        <translation>Import newspaper pages</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="84"/>
        <source>Open a library</source>
        <translation>Open a library</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="84"/>
        <source>A .jiaoyue file, to go on where you left off</source>
        <translation>A .jiaoyue file, to go on where you left off</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="86"/>
        <source>The text as printed</source>
        <translation>The text as printed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="86"/>
        <source>Headlines, bylines and paragraphs in order, names told apart.</source>
        <translation>Headlines, bylines and paragraphs in order, names told apart.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="87"/>
        <source>Tags without a network</source>
        <translation>Tags without a network</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="87"/>
        <source>Tags, names and notes stay on this computer.</source>
        <translation>Tags, names and notes stay on this computer.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="88"/>
        <source>All by keyboard</source>
        <translation>All by keyboard</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="88"/>
        <source>Ctrl+K opens the command palette, F1 shows all keys.</source>
        <translation>Ctrl+K opens the command palette, F1 shows all keys.</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="114"/>
        <source>Recent libraries</source>
        <translation>Recent libraries</translation>
    </message>
    <message>
        <location filename="../../reader/ui/welcome/screen.py" line="82"/>
        <source>PDF, scans, ALTO or TXT; you can also drop them anywhere in the window</source>
        <translation>PDF, scans, ALTO or TXT; you can also drop them anywhere in the window</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <location filename="../../reader/ui/reading/whereabouts.py" line="37"/>
        <source>Page {page} › {number}/{total}</source>
        <translation>Page {page} › {number}/{total}</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <location filename="../../reader/ui/wishes.py" line="101"/>
        <source>Copied with its source</source>
        <translation>Copied with its source</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="107"/>
        <source>Tag taken off</source>
        <translation>Tag taken off</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="117"/>
        <source>Note deleted</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="189"/>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="189"/>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="193"/>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="193"/>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="197"/>
        <source>Marked: {status}</source>
        <translation>Marked: {status}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="205"/>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="122"/>
        <source>Note moved</source>
        <translation>Note moved</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="134"/>
        <source>Tagged: {tag}</source>
        <translation>Tagged: {tag}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="154"/>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../reader/ui/wishes.py" line="160"/>
        <source>Nothing on this computer opens the log; the sentence says where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../reader/ui/wording.py" line="14"/>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="15"/>
        <source>Proofreading</source>
        <translation>Proofreading</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="16"/>
        <source>Proofread</source>
        <translation>Proofread</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="17"/>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="21"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="22"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="23"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="24"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="25"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="26"/>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="39"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="40"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="41"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="42"/>
        <source>Change of a note</source>
        <translation>Change of a note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="43"/>
        <source>Deletion of a note</source>
        <translation>Deletion of a note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="44"/>
        <source>Note dealt with</source>
        <translation>Note dealt with</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="45"/>
        <source>Move of a note</source>
        <translation>Move of a note</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="46"/>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="47"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="48"/>
        <source>Name confirmed</source>
        <translation>Name confirmed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="49"/>
        <source>Name rejected</source>
        <translation>Name rejected</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="50"/>
        <source>Name extended or shortened</source>
        <translation>Name extended or shortened</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="51"/>
        <source>Change of the article’s fields</source>
        <translation>Change of the article’s fields</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="52"/>
        <source>Change of a line’s role</source>
        <translation>Change of a line’s role</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="86"/>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="87"/>
        <source>Done again</source>
        <translation>Done again</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="125"/>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="127"/>
        <source>yesterday {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="128"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="133"/>
        <source>page {number:02}</source>
        <translation>page {number:02}</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="142"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="53"/>
        <source>New entity</source>
        <translation>New entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="54"/>
        <source>Renaming of an entity</source>
        <translation>Renaming of an entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="55"/>
        <source>Change of an entity’s type</source>
        <translation>Change of an entity’s type</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="56"/>
        <source>Note on an entity</source>
        <translation>Note on an entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="57"/>
        <source>Identifier of an entity</source>
        <translation>Identifier of an entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="58"/>
        <source>Merging of entities</source>
        <translation>Merging of entities</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="59"/>
        <source>Splitting of an entity</source>
        <translation>Splitting of an entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="60"/>
        <source>Alias of an entity</source>
        <translation>Alias of an entity</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="61"/>
        <source>Entities kept apart</source>
        <translation>Entities kept apart</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="62"/>
        <source>Alias kept</source>
        <translation>Alias kept</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="63"/>
        <source>Name marked everywhere</source>
        <translation>Name marked everywhere</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="64"/>
        <source>Name taken off everywhere</source>
        <translation>Name taken off everywhere</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="65"/>
        <source>Region drawn</source>
        <translation>Region drawn</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="66"/>
        <source>Region moved or pulled</source>
        <translation>Region moved or pulled</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="67"/>
        <source>Region given to an article</source>
        <translation>Region given to an article</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="68"/>
        <source>Change of a region’s type</source>
        <translation>Change of a region’s type</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="69"/>
        <source>Region deleted</source>
        <translation>Region deleted</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="70"/>
        <location filename="../../reader/ui/wording.py" line="71"/>
        <source>Article split</source>
        <translation>Article split</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="72"/>
        <source>Articles joined together</source>
        <translation>Articles joined together</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="73"/>
        <source>Article moved</source>
        <translation>Article moved</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="74"/>
        <source>Article deleted</source>
        <translation>Article deleted</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="75"/>
        <source>Article joined across pages</source>
        <translation>Article joined across pages</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="76"/>
        <source>Article parted from another page</source>
        <translation>Article parted from another page</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="77"/>
        <source>Reading order changed</source>
        <translation>Reading order changed</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="78"/>
        <source>Page checked</source>
        <translation>Page checked</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="79"/>
        <source>Page number or label</source>
        <translation>Page number or label</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="80"/>
        <source>Page moved</source>
        <translation>Page moved</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="81"/>
        <source>Page replaced</source>
        <translation>Page replaced</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="82"/>
        <source>Page taken away</source>
        <translation>Page taken away</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="83"/>
        <source>Newspaper or date</source>
        <translation>Newspaper or date</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="84"/>
        <source>Order of the pages</source>
        <translation>Order of the pages</translation>
    </message>
    <message>
        <location filename="../../reader/ui/wording.py" line="85"/>
        <source>Issue taken away</source>
        <translation>Issue taken away</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="18"/>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="19"/>
        <location filename="../../reader/ui/entities/advice.py" line="20"/>
        <source>full name and short form</source>
        <translation>full name and short form</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="21"/>
        <source>made of the same characters</source>
        <translation>made of the same characters</translation>
    </message>
    <message>
        <location filename="../../reader/ui/entities/advice.py" line="22"/>
        <source>one character apart</source>
        <translation>one character apart</translation>
    </message>
</context>
</TS>
