<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActionText</name>
    <message numerus="yes">
        <source>Import %n interviews</source>
        <translation>
            <numerusform>Import %n interview</numerusform>
            <numerusform>Import %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n interviews</source>
        <translation>
            <numerusform>Delete %n interview</numerusform>
            <numerusform>Delete %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n annotations</source>
        <translation>
            <numerusform>Change the colour of %n annotation</numerusform>
            <numerusform>Change the colour of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotations</source>
        <translation>
            <numerusform>Delete %n annotation</numerusform>
            <numerusform>Delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n annotations with “%1”</source>
        <translation>
            <numerusform>Tag %n annotation with “%1”</numerusform>
            <numerusform>Tag %n annotations with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag “%1” from %n annotations</source>
        <translation>
            <numerusform>Remove the tag “%1” from %n annotation</numerusform>
            <numerusform>Remove the tag “%1” from %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recover %n unfinished notes</source>
        <translation>
            <numerusform>Recover %n unfinished note</numerusform>
            <numerusform>Recover %n unfinished notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New texts of %n interviews</source>
        <translation>
            <numerusform>New text of %n interview</numerusform>
            <numerusform>New texts of %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the speaker away from %n turns</source>
        <translation>
            <numerusform>Take the speaker away from %n turn</numerusform>
            <numerusform>Take the speaker away from %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n turns to %1</source>
        <translation>
            <numerusform>Give %n turn to %1</numerusform>
            <numerusform>Give %n turns to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” at %n places</source>
        <translation>
            <numerusform>Replace “%1” by “%2” at %n place</numerusform>
            <numerusform>Replace “%1” by “%2” at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the places of %n annotations</source>
        <translation>
            <numerusform>Accept the place of %n annotation</numerusform>
            <numerusform>Accept the places of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n annotations as orphans</source>
        <translation>
            <numerusform>Keep %n annotation as an orphan</numerusform>
            <numerusform>Keep %n annotations as orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n questions</source>
        <translation>
            <numerusform>Delete %n question</numerusform>
            <numerusform>Delete %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make one passage of %n</source>
        <translation>
            <numerusform>Make one passage of %n</numerusform>
            <numerusform>Make one passage of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restriction of %n objects: %1</source>
        <translation>
            <numerusform>Restriction of %n object: %1</numerusform>
            <numerusform>Restriction of %n objects: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n persons</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n person(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n person into “%1”</numerusform>
            <numerusform>Merge %n people into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n persons</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n label(s) stand for nobody</source>
        <translation>
            <numerusform>Let %n label stand for nobody</numerusform>
            <numerusform>Let %n labels stand for nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n label(s) stand for “%1”</source>
        <translation>
            <numerusform>Let %n label stand for “%1”</numerusform>
            <numerusform>Let %n labels stand for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of %n label(s): %1</source>
        <translation>
            <numerusform>Role of %n label: %1</numerusform>
            <numerusform>Role of %n labels: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %n row(s)</source>
        <translation>
            <numerusform>Set “%1” in %n row</numerusform>
            <numerusform>Set “%1” in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n value(s) of attributes</source>
        <translation>
            <numerusform>Import %n value of an attribute</numerusform>
            <numerusform>Import %n values of attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Delete %n note</numerusform>
            <numerusform>Delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n notes ones of the kind “%1”</source>
        <translation>
            <numerusform>Make %n note one of the kind “%1”</numerusform>
            <numerusform>Make %n notes ones of the kind “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note “%1” on %n annotation(s)</source>
        <translation>
            <numerusform>Note “%1” on %n annotation</numerusform>
            <numerusform>Note “%1” on %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the tag “%1” by “%2” %n time(s)</source>
        <translation>
            <numerusform>Replace the tag “%1” by “%2” once</numerusform>
            <numerusform>Replace the tag “%1” by “%2” %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n links</source>
        <translation>
            <numerusform>Remove %n link</numerusform>
            <numerusform>Remove %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The quote “%1” stands in %n places. Give more of it, or say which turn.</source>
        <translation>
            <numerusform>The quote “%1” stands in %n place. Give more of it, or say which turn.</numerusform>
            <numerusform>The quote “%1” stands in %n places. Give more of it, or say which turn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of markup that are no text were left out (%1).</source>
        <translation>
            <numerusform>%n piece of markup that is no text was left out (%1).</numerusform>
            <numerusform>%n pieces of markup that are no text were left out (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks that are not spoken were left out (%1).</source>
        <translation>
            <numerusform>%n block that is not spoken was left out (%1).</numerusform>
            <numerusform>%n blocks that are not spoken were left out (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters that no text can hold were replaced by “�”.</source>
        <translation>
            <numerusform>%n character that no text can hold was replaced by “�”.</numerusform>
            <numerusform>%n characters that no text can hold were replaced by “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no text: they are empty or pictures, as scanners make. Let a program for text recognition read them first.</source>
        <translation>
            <numerusform>%n page has no text: it is empty or a picture, as scanners make. Let a program for text recognition read it first.</numerusform>
            <numerusform>%n pages have no text: they are empty or pictures, as scanners make. Let a program for text recognition read them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEdit</name>
    <message numerus="yes">
        <source>Format changed in %Ln source(s)</source>
        <translation>
            <numerusform>Format changed in %Ln source</numerusform>
            <numerusform>Format changed in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names looked for in another way in %Ln source(s)</source>
        <translation>
            <numerusform>Names looked for in another way in %Ln source</numerusform>
            <numerusform>Names looked for in another way in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” renamed in %Ln source(s)</source>
        <translation>
            <numerusform>“%1” renamed in %Ln source</numerusform>
            <numerusform>“%1” renamed in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of “%1” changed in %Ln source(s)</source>
        <translation>
            <numerusform>Role of “%1” changed in %Ln source</numerusform>
            <numerusform>Role of “%1” changed in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person of “%1” changed in %Ln source(s)</source>
        <translation>
            <numerusform>Person of “%1” changed in %Ln source</numerusform>
            <numerusform>Person of “%1” changed in %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” left out in %Ln source(s)</source>
        <translation>
            <numerusform>“%1” left out in %Ln source</numerusform>
            <numerusform>“%1” left out in %Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n interview(s) imported.</source>
        <translation>
            <numerusform>%n interview imported.</numerusform>
            <numerusform>%n interviews imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) have a new text.</source>
        <translation>
            <numerusform>%n interview has a new text.</numerusform>
            <numerusform>%n interviews have a new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n with changed words</numerusform>
            <numerusform>%n with changed words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n orphan</numerusform>
            <numerusform>%n orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation>
            <numerusform>%n file was in the project already.</numerusform>
            <numerusform>%n files were in the project already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported. Import them again once that is mended.</source>
        <translation>
            <numerusform>%n file was not imported. Import it again once that is mended.</numerusform>
            <numerusform>%n files were not imported. Import them again once that is mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be used.</source>
        <translation>
            <numerusform>%n more file could not be used.</numerusform>
            <numerusform>%n more files could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) on what was read.</source>
        <translation>
            <numerusform>%n more note on what was read.</numerusform>
            <numerusform>%n more notes on what was read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OmissionText</name>
    <message numerus="yes">
        <source>%n interview(s) are left out whole.</source>
        <translation>
            <numerusform>%n interview is left out whole.</numerusform>
            <numerusform>%n interviews are left out whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) off record</source>
        <translation>
            <numerusform>%n passage off record</numerusform>
            <numerusform>%n passages off record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) under an embargo</source>
        <translation>
            <numerusform>%n passage under an embargo</numerusform>
            <numerusform>%n passages under an embargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to check</source>
        <translation>
            <numerusform>%n passage to check</numerusform>
            <numerusform>%n passages to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of people off record</source>
        <translation>
            <numerusform>%n passage of people off record</numerusform>
            <numerusform>%n passages of people off record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of people under an embargo</source>
        <translation>
            <numerusform>%n passage of people under an embargo</numerusform>
            <numerusform>%n passages of people under an embargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of people to check</source>
        <translation>
            <numerusform>%n passage of people to check</numerusform>
            <numerusform>%n passages of people to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of interviews off record</source>
        <translation>
            <numerusform>%n passage of interviews off record</numerusform>
            <numerusform>%n passages of interviews off record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of interviews under an embargo</source>
        <translation>
            <numerusform>%n passage of interviews under an embargo</numerusform>
            <numerusform>%n passages of interviews under an embargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of interviews to check</source>
        <translation>
            <numerusform>%n passage of interviews to check</numerusform>
            <numerusform>%n passages of interviews to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The summary and notes of %n interview(s) are left out: somebody in it is withheld.</source>
        <translation>
            <numerusform>The summary and notes of %n interview are left out: somebody in it is withheld.</numerusform>
            <numerusform>The summaries and notes of %n interviews are left out: somebody in each is withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) as a whole</source>
        <translation>
            <numerusform>%n interview as a whole</numerusform>
            <numerusform>%n interviews as a whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all words of %n person(s)</source>
        <translation>
            <numerusform>all words of %n person</numerusform>
            <numerusform>all words of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All words of %n person(s) are left out.</source>
        <translation>
            <numerusform>All words of %n person are left out.</numerusform>
            <numerusform>All words of %n people are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceReport</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) stayed: the text there is another by now, or would have had no words left.</source>
        <translation>
            <numerusform>%Ln place stayed as it was: the text there is another by now, or would have had no words left.</numerusform>
            <numerusform>%Ln places stayed as they were: the text there is another by now, or would have had no words left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to review because of it.</source>
        <translation>
            <numerusform>%Ln annotation is to review because of it.</numerusform>
            <numerusform>%Ln annotations are to review because of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all that is known of %n person(s)</source>
        <translation>
            <numerusform>all that is known of %n person</numerusform>
            <numerusform>all that is known of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of the texts</source>
        <translation>
            <numerusform>%n stretch of the texts</numerusform>
            <numerusform>%n stretches of the texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2”: %n turn(s) become “[…]”.</source>
        <translation>
            <numerusform>“%2”: %n turn becomes “[…]”.</numerusform>
            <numerusform>“%2”: %n turns become “[…]”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go, with their notes and tags.</source>
        <translation>
            <numerusform>%n annotation goes, with its notes and tags.</numerusform>
            <numerusform>%n annotations go, with their notes and tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n note(s), names and words of the person become “[…]”.</source>
        <translation>
            <numerusform>In %n note, names and words of the person become “[…]”.</numerusform>
            <numerusform>In %n notes, names and words of the person become “[…]”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what others say, a name stands %n time(s) and becomes “[…]”.</source>
        <translation>
            <numerusform>In what others say, a name stands once and becomes “[…]”.</numerusform>
            <numerusform>In what others say, a name stands %n times and becomes “[…]”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source file and former texts of %n interview(s) go: the person’s words or names stand in them.</source>
        <translation>
            <numerusform>The source file and former texts of %n interview go: the person’s words or names stand in them.</numerusform>
            <numerusform>The source files and former texts of %n interviews go: the person’s words or names stand in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project’s history of %n step(s) goes and begins anew.</source>
        <translation>
            <numerusform>The project’s history of %n step goes and begins anew.</numerusform>
            <numerusform>The project’s history of %n steps goes and begins anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that are still to check are in it.</source>
        <translation>
            <numerusform>%n passage that is still to check is in it.</numerusform>
            <numerusform>%n passages that are still to check are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the summary and notes of %n interview(s) with somebody withheld</source>
        <translation>
            <numerusform>the summary and notes of %n interview with somebody withheld</numerusform>
            <numerusform>the summaries and notes of %n interviews with somebody withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2”: where others say the very same, %n place(s) become “[…]”.</source>
        <translation>
            <numerusform>“%2”: where others say the very same, %n place becomes “[…]”.</numerusform>
            <numerusform>“%2”: where others say the very same, %n places become “[…]”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextName</name>
    <message numerus="yes">
        <source>%Ln edit(s), last %1</source>
        <translation>
            <numerusform>%Ln edit, %1</numerusform>
            <numerusform>%Ln edits, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::AliasesWindow</name>
    <message numerus="yes">
        <source>%n name(s) have no alias yet.</source>
        <translation>
            <numerusform>%n name has no alias yet.</numerusform>
            <numerusform>%n names have no alias yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationGroups</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationPanel</name>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n annotation(s)</source>
        <translation>
            <numerusform>Note on %n annotation</numerusform>
            <numerusform>Note on %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::AttributeDialog</name>
    <message numerus="yes">
        <source>%n value(s) cannot be kept as “%1” and will be lost: %2.</source>
        <translation>
            <numerusform>%n value cannot be kept as “%1” and will be lost: %2.</numerusform>
            <numerusform>%n values cannot be kept as “%1” and will be lost: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::CodebookDelegate</name>
    <message numerus="yes">
        <source>Given %Ln time(s)</source>
        <translation>
            <numerusform>Given once</numerusform>
            <numerusform>Given %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this interview</source>
        <translation>
            <numerusform>%Ln of them in this interview</numerusform>
            <numerusform>%Ln of them in this interview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::CodebookPanel</name>
    <message numerus="yes">
        <source>Delete with its %Ln tagging(s)</source>
        <translation>
            <numerusform>Delete with its tagging</numerusform>
            <numerusform>Delete with its %Ln taggings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete with its %Ln tagging(s); what stands inside goes up</source>
        <translation>
            <numerusform>Delete with its tagging; what stands inside goes up</numerusform>
            <numerusform>Delete with its %Ln taggings; what stands inside goes up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete with the %Ln tag(s) inside, and all their taggings</source>
        <translation>
            <numerusform>Delete with the tag inside, and all their taggings</numerusform>
            <numerusform>Delete with the %Ln tags inside, and all their taggings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::CollectionPage</name>
    <message numerus="yes">
        <source>… %n more words</source>
        <translation>
            <numerusform>… %n more word</numerusform>
            <numerusform>… %n more words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::CommandText</name>
    <message numerus="yes">
        <source>“%1” may be any of %n interviews; say which.</source>
        <translation>
            <numerusform>“%1” may be %n interview; say which.</numerusform>
            <numerusform>“%1” may be any of %n interviews; say which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled; %n file(s) were left out.</source>
        <translation>
            <numerusform>The import was cancelled; %n file was left out.</numerusform>
            <numerusform>The import was cancelled; %n files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Project %1: %n interview(s)</source>
        <translation>
            <numerusform>Project %1: %n interview</numerusform>
            <numerusform>Project %1: %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n turn(s)</source>
        <translation>
            <numerusform>%1: %n turn</numerusform>
            <numerusform>%1: %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported. Import them again once that is mended.</source>
        <translation>
            <numerusform>%n file was not imported. Import it again once that is mended.</numerusform>
            <numerusform>%n files were not imported. Import them again once that is mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ComparisonPage</name>
    <message numerus="yes">
        <source>Split into %Ln turn(s)</source>
        <translation>
            <numerusform>Split into %Ln turn</numerusform>
            <numerusform>Split into %Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined from %Ln turn(s)</source>
        <translation>
            <numerusform>Joined from %Ln turn</numerusform>
            <numerusform>Joined from %Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln turn(s) the same …</source>
        <translation>
            <numerusform>… %Ln turn the same …</numerusform>
            <numerusform>… %Ln turns the same …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ComparisonWindow</name>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 of %Ln change</numerusform>
            <numerusform>%1 of %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ExportNames</name>
    <message numerus="yes">
        <source>%n cell(s) of “%1” were longer than Excel takes and are cut; CSV has them whole.</source>
        <translation>
            <numerusform>%n cell of “%1” was longer than Excel takes and is cut; CSV has it whole.</numerusform>
            <numerusform>%n cells of “%1” were longer than Excel takes and are cut; CSV has them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of “%1” without a time are not in the subtitles.</source>
        <translation>
            <numerusform>%n turn of “%1” without a time is not in the subtitles.</numerusform>
            <numerusform>%n turns of “%1” without a time are not in the subtitles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ExportScope</name>
    <message numerus="yes">
        <source>%n annotation(s) selected in the panel</source>
        <translation>
            <numerusform>%n annotation selected in the panel</numerusform>
            <numerusform>%n annotations selected in the panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::FindingText</name>
    <message numerus="yes">
        <source>%n interview(s) of an unfinished import are still in the file. Opening the project for writing takes them away.</source>
        <translation>
            <numerusform>%n interview of an unfinished import is still in the file. Opening the project for writing takes it away.</numerusform>
            <numerusform>%n interviews of an unfinished import are still in the file. Opening the project for writing takes them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index differs from the text of %n turn(s).</source>
        <translation>
            <numerusform>The search index differs from the text of %n turn.</numerusform>
            <numerusform>The search index differs from the text of %n turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index differs from %n note(s).</source>
        <translation>
            <numerusform>The search index differs from %n note.</numerusform>
            <numerusform>The search index differs from %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::GuideModel</name>
    <message numerus="yes">
        <source>answered in %n interviews</source>
        <translation>
            <numerusform>answered in %n interview</numerusform>
            <numerusform>answered in %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::GuidePanel</name>
    <message numerus="yes">
        <source>%n questions were added. Undo takes them back.</source>
        <translation>
            <numerusform>%n question was added. Undo takes it back.</numerusform>
            <numerusform>%n questions were added. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::HistoryDialog</name>
    <message numerus="yes">
        <source>The last %Ln change(s)</source>
        <translation>
            <numerusform>The last change</numerusform>
            <numerusform>The last %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::HitModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ImportControls</name>
    <message numerus="yes">
        <source>all %Ln source(s) in the list</source>
        <translation>
            <numerusform>the only source in the list</numerusform>
            <numerusform>all %Ln sources in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ImportDetails</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ImportNotice</name>
    <message numerus="yes">
        <source>%n more note(s) on this source.</source>
        <translation>
            <numerusform>%n more note on this source.</numerusform>
            <numerusform>%n more notes on this source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ImportValuesWindow</name>
    <message numerus="yes">
        <source>%n value(s) will be set.</source>
        <translation>
            <numerusform>%n value will be set.</numerusform>
            <numerusform>%n values will be set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be made.</source>
        <translation>
            <numerusform>%n person will be made.</numerusform>
            <numerusform>%n people will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody of this project.</source>
        <translation>
            <numerusform>%n row names nobody of this project.</numerusform>
            <numerusform>%n rows name nobody of this project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no interview of this project.</source>
        <translation>
            <numerusform>%n row names no interview of this project.</numerusform>
            <numerusform>%n rows name no interview of this project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be told apart.</source>
        <translation>
            <numerusform>%n row cannot be told apart.</numerusform>
            <numerusform>%n rows cannot be told apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type and are left out.</source>
        <translation>
            <numerusform>%n value is of another type and is left out.</numerusform>
            <numerusform>%n values are of another type and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another type</source>
        <translation>
            <numerusform>%n of another type</numerusform>
            <numerusform>%n of another type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ImportWindow</name>
    <message numerus="yes">
        <source>%1 of %Ln read</source>
        <translation>
            <numerusform>%1 of %Ln read</numerusform>
            <numerusform>%1 of %Ln read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln source</numerusform>
            <numerusform>&amp;Import %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) left out</source>
        <translation>
            <numerusform>%Ln source left out</numerusform>
            <numerusform>%Ln sources left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::LibraryModel</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::NotesPanel</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::PaneFind</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::PeoplePage</name>
    <message numerus="yes">
        <source>Set “%1” in %n rows…</source>
        <translation>
            <numerusform>Set “%1” in %n row…</numerusform>
            <numerusform>Set “%1” in %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) merged into “%1”. What was known of both is as “%1” had it.</source>
        <translation>
            <numerusform>%n person merged into “%1”. What was known of both is as “%1” had it.</numerusform>
            <numerusform>%n people merged into “%1”. What was known of several is as “%1” had it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted. The labels stay, and stand for nobody.</source>
        <translation>
            <numerusform>%n person deleted. The labels stay, and stand for nobody.</numerusform>
            <numerusform>%n people deleted. The labels stay, and stand for nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::PeopleWindow</name>
    <message numerus="yes">
        <source>%n label(s) stand for nobody yet</source>
        <translation>
            <numerusform>%n label stands for nobody yet</numerusform>
            <numerusform>%n labels stand for nobody yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n value imported.</numerusform>
            <numerusform>%n values imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ReplaceModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ReplaceWindow</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace at %Ln place(s)</source>
        <translation>
            <numerusform>&amp;Replace at %Ln place</numerusform>
            <numerusform>&amp;Replace at %Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ReviewPanel</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orphan</numerusform>
            <numerusform>%n orphans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::SearchPanel</name>
    <message numerus="yes">
        <source>%n hit(s) so far</source>
        <translation>
            <numerusform>%n hit so far</numerusform>
            <numerusform>%n hits so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ShareDialog</name>
    <message numerus="yes">
        <source>%n name(s) of persons and labels, or parts of them, have no alias and stay as they are:</source>
        <translation>
            <numerusform>%n name of a person or label, or part of one, has no alias and stays as it is:</numerusform>
            <numerusform>%n names of people and labels, or parts of them, have no alias and stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::SortingPage</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::SubtagBar</name>
    <message numerus="yes">
        <source>%1, key %2, %n passage(s)</source>
        <translation>
            <numerusform>%1, key %2, %n passage</numerusform>
            <numerusform>%1, key %2, %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::TemplateEditor</name>
    <message numerus="yes">
        <source>%n template(s) are not saved. Save them?</source>
        <translation>
            <numerusform>%n template is not saved. Save it?</numerusform>
            <numerusform>%n templates are not saved. Save them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::TextEditing</name>
    <message numerus="yes">
        <source>Who speaks in these %n turns?</source>
        <translation>
            <numerusform>Who speaks in this turn?</numerusform>
            <numerusform>Who speaks in these %n turns?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to review because of it.</source>
        <translation>
            <numerusform>%Ln annotation is to review because of it.</numerusform>
            <numerusform>%Ln annotations are to review because of it.</numerusform>
        </translation>
    </message>
</context>
</TS>
