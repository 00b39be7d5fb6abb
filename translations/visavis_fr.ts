<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActionText</name>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n Interviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Interviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Speaker “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 as a Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the Colour of an Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change the Colour of %n Annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the Passage “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n Annotations with “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove the Tag “%1” from %n Annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the Note “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover an Unfinished Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recover %n Unfinished Notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationCard</name>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the window into a file and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file. Check its name and where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, and a file is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you are allowed to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place, or check that you are allowed to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: it has %1, and at most %2 can be read. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in this folder that could be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. Export the transcript as text, Markdown or subtitles, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of this file is not known. Save the transcript as text, Markdown, WebVTT or SubRip, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words to read in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is too long: it has %1 characters, and at most %2 can be read. This is probably no transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply: at most %1 levels can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many parts: at most %1 can be read. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Export it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: “%1” was expected here. Export it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open in another window, so it can only be read here. Close it there to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open on %1 (process %2), so it can only be read here. Close it there to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open by %1 on %2 (process %3), so it can only be read here. Close it there to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Visavis project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database of another program, not a Visavis project. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was written by a newer Visavis (its version is %1, this program writes %2), so it can only be read here. Update Visavis to write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can only be read: its file or its folder is write-protected. Copy it to a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged. Run “visavis check” on it, or go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a file of this name. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be brought from version %1 to version %2. It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file could not be read or written. What was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; what was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The quote “%1” stands in %n places. Give more of it, or say which turn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The interview is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interview “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1” in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet as the person who annotates. Give your name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named “%1” has annotated in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such turn in this interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn %1 in this interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote “%1” is not in this text. It must be given letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage from %1 to %2 is empty or outside the text, which has %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no colour. Give one of the palette&apos;s names, or “#rrggbb”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no colour. Give one of the palette&apos;s names, or “#rrggbb”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is empty. Give at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “%1” cannot be understood from character %2 on. Check quotes, parentheses and the names of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export format is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export format “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export template “%1” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export template “%1” cannot be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is taken here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that holds the project did not answer, so nothing was changed. Close that window, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Visavis. What was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Visavis: %1. What was done before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of markup that is no text was left out (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of markup that are no text were left out (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A block that is not spoken was left out (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocks that are not spoken were left out (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The structure of this text is a guess. Look whether speakers and sections are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of this text is a guess (%1). Look whether speakers and sections are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the file has facts without a place in the project, which were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subtitle could not be read. Its text was kept, without times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subtitle could not be read: %1. Its text was kept, without times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times go backwards at %1. They were kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that no text can hold was replaced by “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters that no text can hold were replaced by “�”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The character set was guessed as %1. Look whether accented letters are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of %1 characters was left out: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of something. The text up to there was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwatchMenu</name>
    <message>
        <source>Other Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationPanel</name>
    <message>
        <source>This Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of the interview being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of all interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of quotes, notes and tags, or tag:, note:, colour:, coder:, speaker:, section:, episode:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open or create a project to see its annotations here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an interview to see its annotations here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet. Select words in the interview and press H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::Annotator</name>
    <message>
        <source>Select some words first, or click a highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag has the key %1 yet: give it one in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a highlight first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::CodebookDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return makes a tag of this name, Shift+Return makes it inside the selected tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or create a project to see its tags here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag of this name. Press Return to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet. Type a name above and press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Tag Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::CommandText</name>
    <message>
        <source>Shows what the program makes of files; no project needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings files and folders into a project, which is made when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is in a project, with counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks a passage and prints the annotation&apos;s GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in all interviews of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the annotated notes; “-” is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves that a project is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“visavis COMMAND --help” tells more, and “man visavis” all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visavis: there is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the result could be written. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--episode is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --quote, or --start and --stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--start and --stop are two numbers from 0, and go without --turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quote is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--turn is a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tag is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1: …%2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, number or file name of the interview, or how its title begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to mark, which stand there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the turn that has the quote, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the passage, in code points from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the passage, not included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag, made when it is new; “Parent &gt; Child” for one below another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow, orange, green, sky, blue, vermilion, purple, grey, or #rrggbb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person who annotates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends what can be mended without losing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n interviews; say which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no field “%1” to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known formats: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by is “episode” or “tag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is “en” or “fr”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT is the project itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown or html, where OUTPUT&apos;s suffix does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episode or tag: what the notes are ordered by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this interview: its title, number, file name, or how the title begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only annotations that the query holds for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or fr: of headings and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told beside the quote: facts, speaker, section, place, tags, notes, context, coder, dates, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled; %n file(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Prints one JSON document instead of text for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visavis %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Project %1: %n interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>speaker (role)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · turn %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::EpisodePane</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an interview on the left, or drop transcripts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::ExportDialog</name>
    <message>
        <source>Words around each quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export annotated notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By interview, in the order of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of headings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::ExportWords</name>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descriptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theoretical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflexive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::FindingText</name>
    <message>
        <source>The project file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” points to a row of “%3” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported file “%1” is not what it was when it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%3” of an object in the table “%1” is not what the history made it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) of an unfinished import are still in the file. Opening the project for writing takes them away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “%1” is not what it was when it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, turn %2 is not where it should be in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, section %2 is not where it should be in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, an annotation&apos;s quote is not at its place: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The search index differs from the text of %n turn(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index differs from %n note(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was made by another version of Visavis and has to be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::HitModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::LibraryModel</name>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::LibraryPanel</name>
    <message>
        <source>Filter interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of titles, or status:, speaker:, tag: and a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Interviews…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interviews yet. Import some, or drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview answers this filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::MainWindow</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only) — Visavis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Visavis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview names no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the transcripts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visavis projects (*.visavis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews.visavis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts (*.md *.markdown *.txt *.text *.vtt *.srt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your highlights and notes are kept under this name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Visavis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Visavis %1&lt;/h3&gt;&lt;p&gt;Reads and annotates interviews.&lt;/p&gt;&lt;p&gt;Your project is one SQLite file that you own. MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Return keeps it, Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::ReaderView</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::SearchPanel</name>
    <message>
        <source>&amp;Next Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, start*, -without, OR, speaker:, tag:, note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found in all interviews is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::TagDetails</name>
    <message>
        <source>Description of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs under this tag, and what does not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::TagPicker</name>
    <message>
        <source>Choose a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::TemplateFence</name>
    <message>
        <source>a style sheet may hold neither &lt; nor &amp;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tag is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a variable&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it includes or extends itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its blocks are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its loops are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it includes too many templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::WelcomePage</name>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and annotate interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project keeps your transcripts, highlights, tags and notes in one file that you own. Every change is saved as you make it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visavis::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export annotated notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in all interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;recording here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag with key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading &amp;font…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Visavis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
