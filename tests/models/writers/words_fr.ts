<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>visavis::ExportWords</name>
    <message><source>Annotated notes</source><translation>Notes annotées</translation></message>
    <message><source>Interviews</source><translation>Entretiens</translation></message>
    <message><source>%1 of %2 passages</source><translation>%1 sur %2 passages</translation></message>
    <message><source>All interviews</source><translation>Tous les entretiens</translation></message>
    <message><source>Collapse all</source><translation>Tout replier</translation></message>
    <message><source>Tags</source><translation>Codes</translation></message>
    <message><source>Tag</source><translation>Code</translation></message>
    <message><source>Links</source><translation>Liens</translation></message>
    <message><source>contradicts</source><translation>contredit</translation></message>
    <message><source>“%1”</source><translation>« %1 »</translation></message>
    <message><source>turn %1</source><translation>tour %1</translation></message>
    <message><source>: </source><translation> : </translation></message>
    <message><source>interviewer</source><translation>enquêteur</translation></message>
    <message><source>note</source><translation>mémo</translation></message>
    <message><source>Without tag</source><translation>Sans code</translation></message>
    <message><source>English</source><translation>anglais</translation></message>
</context>
</TS>
