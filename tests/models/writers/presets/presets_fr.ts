<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>visavis::ExportWords</name>
    <message><source>: </source><translation>&#xa0;: </translation></message>
    <message><source>interviewer</source><translation>enquêteur</translation></message>
    <message><source>interviewee</source><translation>enquêté</translation></message>
    <message><source>turn %1</source><translation>tour de parole %1</translation></message>
    <message><source>Without tag</source><translation>Sans code</translation></message>
    <message><source>Quotes by theme</source><translation>Citations par thème</translation></message>
</context>
</TS>
