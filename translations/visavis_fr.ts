<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccessText</name>
    <message>
        <source>Publishable</source>
        <translation>Publiable</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>Off record</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation>Sous embargo</translation>
    </message>
    <message>
        <source>Embargoed until %1</source>
        <translation>Sous embargo jusqu’au %1</translation>
    </message>
    <message>
        <source>Embargo %1</source>
        <translation>Embargo %1</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Import “%1”</source>
        <translation>Importation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n interviews</source>
        <translation>
            <numerusform>Importation de %n entretien</numerusform>
            <numerusform>Importation de %n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n interviews</source>
        <translation>
            <numerusform>Suppression de %n entretien</numerusform>
            <numerusform>Suppression de %n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>Marquage de «&#xa0;%1&#xa0;» comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Edit speaker “%1”</source>
        <translation>Modification de la personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add %1 as a coder</source>
        <translation>Ajout de %1 comme codeur</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>Surlignage de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the colour of an annotation</source>
        <translation>Changement de couleur d’une annotation</translation>
    </message>
    <message numerus="yes">
        <source>Change the colour of %n annotations</source>
        <translation>
            <numerusform>Changement de couleur de %n annotation</numerusform>
            <numerusform>Changement de couleur de %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the passage “%1”</source>
        <translation>Modification du passage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete an annotation</source>
        <translation>Suppression d’une annotation</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotations</source>
        <translation>
            <numerusform>Suppression de %n annotation</numerusform>
            <numerusform>Suppression de %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag with “%1”</source>
        <translation>Codage avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n annotations with “%1”</source>
        <translation>
            <numerusform>Codage de %n annotation avec «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Codage de %n annotations avec «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Retrait du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag “%1” from %n annotations</source>
        <translation>
            <numerusform>Retrait du code «&#xa0;%1&#xa0;» de %n annotation</numerusform>
            <numerusform>Retrait du code «&#xa0;%1&#xa0;» de %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the note “%1”</source>
        <translation>Écriture du mémo «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Suppression d’un mémo</translation>
    </message>
    <message>
        <source>Create the tag “%1”</source>
        <translation>Création du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the tag “%1”</source>
        <translation>Modification du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the tag “%1”</source>
        <translation>Déplacement du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Suppression du code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Recover an unfinished note</source>
        <translation>Récupération d’un mémo inachevé</translation>
    </message>
    <message numerus="yes">
        <source>Recover %n unfinished notes</source>
        <translation>
            <numerusform>Récupération de %n mémo inachevé</numerusform>
            <numerusform>Récupération de %n mémos inachevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the project</source>
        <translation>Réparation du projet</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Change of name to “%1”</source>
        <translation>Changement de nom&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New text of “%1”</source>
        <translation>Nouveau texte de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>New texts of %n interviews</source>
        <translation>
            <numerusform>Nouveau texte de %n entretien</numerusform>
            <numerusform>Nouveaux textes de %n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the place of “%1”</source>
        <translation>Accepter la place de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep “%1” as an orphan</source>
        <translation>Garder «&#xa0;%1&#xa0;» comme orphelin</translation>
    </message>
    <message>
        <source>Correct the words “%1”</source>
        <translation>Corriger les mots «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Split the turn before “%1”</source>
        <translation>Couper le tour avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Join the turn “%1” to the one before</source>
        <translation>Joindre le tour «&#xa0;%1&#xa0;» au précédent</translation>
    </message>
    <message>
        <source>Take the speaker away from a turn</source>
        <translation>Retirer le locuteur d’un tour</translation>
    </message>
    <message numerus="yes">
        <source>Take the speaker away from %n turns</source>
        <translation>
            <numerusform>Retirer le locuteur de %n tour</numerusform>
            <numerusform>Retirer le locuteur de %n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a turn to %1</source>
        <translation>Donner un tour à %1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n turns to %1</source>
        <translation>
            <numerusform>Donner %n tour à %1</numerusform>
            <numerusform>Donner %n tours à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the times of “%1”</source>
        <translation>Modifier les minutages de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Begin the section “%1”</source>
        <translation>Commencer la section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the section “%1”</source>
        <translation>Modifier la section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Dissolve the section “%1”</source>
        <translation>Dissoudre la section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the section “%1”</source>
        <translation>Déplacer la section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” at %n places</source>
        <translation>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» à %n endroit</numerusform>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept the places of %n annotations</source>
        <translation>
            <numerusform>Accepter la place de %n annotation</numerusform>
            <numerusform>Accepter la place de %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n annotations as orphans</source>
        <translation>
            <numerusform>Garder %n annotation comme orphelin</numerusform>
            <numerusform>Garder %n annotations comme orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>Put “%1” and “%2” beside each other another way</source>
        <translation>Mettre autrement en regard «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Put “%1” beside “%2”</source>
        <translation>Mettre «&#xa0;%1&#xa0;» en regard de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Part “%1” from “%2”</source>
        <translation>Séparer «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Let what faces “%1” be found</source>
        <translation>Laisser trouver ce qui est en regard de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the question “%1”</source>
        <translation>Ajouter la question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <translation>
            <numerusform>Ajouter %n question</numerusform>
            <numerusform>Ajouter %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the question “%1”</source>
        <translation>Modifier la question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the question “%1”</source>
        <translation>Déplacer la question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the question “%1”</source>
        <translation>Supprimer la question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n questions</source>
        <translation>
            <numerusform>Supprimer %n question</numerusform>
            <numerusform>Supprimer %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign “%1” to no question</source>
        <translation>N’affecter «&#xa0;%1&#xa0;» à aucune question</translation>
    </message>
    <message>
        <source>Assign “%1” to “%2”</source>
        <translation>Affecter «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Let the question of “%1” be found</source>
        <translation>Laisser chercher la question de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete a summary</source>
        <translation>Supprimer une synthèse</translation>
    </message>
    <message>
        <source>Write the summary “%1”</source>
        <translation>Écrire la synthèse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark beside it what says “%1”</source>
        <translation>Marquer en regard ce qui dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Split a passage at “%1”</source>
        <translation>Couper un passage à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Make one passage of %n</source>
        <translation>
            <numerusform>Réunir %n passage en un seul</numerusform>
            <numerusform>Réunir %n passages en un seul</numerusform>
        </translation>
    </message>
    <message>
        <source>Weigh “%1” with %2</source>
        <translation>Donner à «&#xa0;%1&#xa0;» le poids %2</translation>
    </message>
    <message>
        <source>Mark “%1” as quotable</source>
        <translation>Marquer «&#xa0;%1&#xa0;» comme citable</translation>
    </message>
    <message>
        <source>Mark “%1” as not quotable</source>
        <translation>Marquer «&#xa0;%1&#xa0;» comme non citable</translation>
    </message>
    <message>
        <source>Delete the tag “%1” and those inside</source>
        <translation>Suppression du code «&#xa0;%1&#xa0;» et de ceux qu’il contient</translation>
    </message>
    <message>
        <source>Merge the tag “%1” into “%2”</source>
        <translation>Fusion du code «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” an example of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» devient un exemple de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Make “%1” no example of “%2” any more</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus un exemple de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Import the codebook “%1”</source>
        <translation>Importation du livre de codes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Protect the codebook</source>
        <translation>Protection du livre de codes</translation>
    </message>
    <message>
        <source>Open the codebook to changes</source>
        <translation>Fin de la protection du livre de codes</translation>
    </message>
    <message>
        <source>Restriction of “%1”: %2</source>
        <translation>Diffusion de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Restriction of %n objects: %1</source>
        <translation>
            <numerusform>Diffusion de %n objet&#xa0;: %1</numerusform>
            <numerusform>Diffusion de %n objets&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the person “%1”</source>
        <translation>Créer la personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the person “%1”</source>
        <translation>Modifier la personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n persons</source>
        <translation>
            <numerusform>Modifier %n personne</numerusform>
            <numerusform>Modifier %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n person(s) into “%1”</source>
        <translation>
            <numerusform>Fusionner %n personne avec «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Fusionner %n personnes avec «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the person “%1”</source>
        <translation>Supprimer la personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n persons</source>
        <translation>
            <numerusform>Supprimer %n personne</numerusform>
            <numerusform>Supprimer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n label(s) stand for nobody</source>
        <translation>
            <numerusform>Ne rattacher %n étiquette à personne</numerusform>
            <numerusform>Ne rattacher %n étiquettes à personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n label(s) stand for “%1”</source>
        <translation>
            <numerusform>Rattacher %n étiquette à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Rattacher %n étiquettes à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of %n label(s): %1</source>
        <translation>
            <numerusform>Rôle de %n étiquette&#xa0;: %1</numerusform>
            <numerusform>Rôle de %n étiquettes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the attribute “%1”</source>
        <translation>Créer l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the attribute “%1”</source>
        <translation>Modifier l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the attribute “%1”</source>
        <translation>Déplacer l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the attribute “%1”</source>
        <translation>Supprimer l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %n row(s)</source>
        <translation>
            <numerusform>Renseigner «&#xa0;%1&#xa0;» dans %n ligne</numerusform>
            <numerusform>Renseigner «&#xa0;%1&#xa0;» dans %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n value(s) of attributes</source>
        <translation>
            <numerusform>Importer %n valeur d’attribut</numerusform>
            <numerusform>Importer %n valeurs d’attributs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes</source>
        <translation>
            <numerusform>Suppression de %n mémo</numerusform>
            <numerusform>Suppression de %n mémos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a note one of the kind “%1”</source>
        <translation>Classement d’un mémo comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Make %n notes ones of the kind “%1”</source>
        <translation>
            <numerusform>Classement de %n mémo comme «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Classement de %n mémos comme «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note “%1” on %n annotation(s)</source>
        <translation>
            <numerusform>Mémo «&#xa0;%1&#xa0;» sur %n annotation</numerusform>
            <numerusform>Mémo «&#xa0;%1&#xa0;» sur %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the tag “%1” by “%2” %n time(s)</source>
        <translation>
            <numerusform>Remplacement du code «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;», %n fois</numerusform>
            <numerusform>Remplacement du code «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;», %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Link as “%1”</source>
        <translation>Lier par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the link “%1”</source>
        <translation>Retirer le lien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n links</source>
        <translation>
            <numerusform>Retrait de %n lien</numerusform>
            <numerusform>Retrait de %n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy made to be shared</source>
        <translation>Copie faite pour être partagée</translation>
    </message>
    <message>
        <source>Withdrawal of a person; the history begins anew</source>
        <translation>Retrait d’une personne&#xa0;; l’historique recommence</translation>
    </message>
</context>
<context>
    <name>AnnotationCard</name>
    <message>
        <source>turn %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Enquêteur</translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation>Enquêté</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin</translation>
    </message>
    <message>
        <source>quotable</source>
        <translation>citable</translation>
    </message>
</context>
<context>
    <name>AttributeWords</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>turn %1</source>
        <translation>tour de parole %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of the window.</source>
        <translation>Langue de la fenêtre.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>Draws the window into a file and ends.</source>
        <translation>Dessine la fenêtre dans un fichier, puis quitte.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file. Check its name and where it is.</source>
        <translation>Ce fichier n’existe pas. Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>This is a folder, and a file is needed here.</source>
        <translation>Ceci est un dossier, alors qu’un fichier est attendu ici.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you are allowed to open it.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place, or check that you are allowed to write there.</source>
        <translation>Le fichier ne peut pas être écrit. Choisissez un autre emplacement, ou vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The file is too large: it has %1, and at most %2 can be read. Split it and import the parts.</source>
        <translation>Le fichier est trop volumineux&#xa0;: il fait %1, et %2 au plus peuvent être lus. Découpez-le et importez les parties.</translation>
    </message>
    <message>
        <source>There is no file in this folder that could be imported.</source>
        <translation>Ce dossier ne contient aucun fichier qui puisse être importé.</translation>
    </message>
    <message>
        <source>This is not a text file. Export the transcript as text, Markdown or subtitles, and import that.</source>
        <translation>Ceci n’est pas un fichier texte. Exportez la transcription en texte, en Markdown ou en sous-titres, puis importez le résultat.</translation>
    </message>
    <message>
        <source>The format of this file is not known. Save the transcript as text, Markdown, WebVTT or SubRip, and import that.</source>
        <translation>Le format de ce fichier n’est pas connu. Enregistrez la transcription en texte, Markdown, WebVTT ou SubRip, puis importez le résultat.</translation>
    </message>
    <message>
        <source>A line is too long: it has %1 characters, and at most %2 can be read. This is probably no transcript.</source>
        <translation>Une ligne est trop longue&#xa0;: elle compte %1 caractères, et %2 au plus peuvent être lus. Ce n’est probablement pas une transcription.</translation>
    </message>
    <message>
        <source>The file is nested too deeply: at most %1 levels can be read.</source>
        <translation>L’imbrication du fichier est trop profonde&#xa0;: %1 niveaux au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>The file has too many parts: at most %1 can be read. Split it and import the parts.</source>
        <translation>Le fichier compte trop de parties&#xa0;: %1 au plus peuvent être lues. Découpez-le et importez les morceaux.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Export it again from where it came.</source>
        <translation>Le fichier est endommagé ou incomplet. Exportez-le de nouveau depuis son programme d’origine.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: “%1” was expected here. Export it again from where it came.</source>
        <translation>Le fichier est endommagé ou incomplet&#xa0;: «&#xa0;%1&#xa0;» était attendu ici. Exportez-le de nouveau depuis son programme d’origine.</translation>
    </message>
    <message>
        <source>The project is open in another window, so it can only be read here. Close it there to write here.</source>
        <translation>Le projet est ouvert dans une autre fenêtre&#x202f;; il ne peut donc être que lu ici. Fermez-le là-bas pour écrire ici.</translation>
    </message>
    <message>
        <source>The project is open on %1 (process %2), so it can only be read here. Close it there to write here.</source>
        <translation>Le projet est ouvert sur %1 (processus %2)&#x202f;; il ne peut donc être que lu ici. Fermez-le là-bas pour écrire ici.</translation>
    </message>
    <message>
        <source>The project is open in %1 on %2 (process %3), so it can only be read here. Close it there to write here.</source>
        <translation>Le projet est ouvert dans %1 sur %2 (processus %3)&#x202f;; il ne peut donc être que lu ici. Fermez-le là-bas pour écrire ici.</translation>
    </message>
    <message>
        <source>This is a database of another program, not a Visavis project. It was left as it is.</source>
        <translation>Ceci est la base de données d’un autre programme, et non un projet Visavis. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The project was written by a newer Visavis (its version is %1, this program writes %2), so it can only be read here. Update Visavis to write in it.</source>
        <translation>Le projet a été écrit par une version plus récente de Visavis (sa version est %1, ce programme écrit la version %2)&#x202f;; il ne peut donc être que lu ici. Mettez Visavis à jour pour y écrire.</translation>
    </message>
    <message>
        <source>The project can only be read: its file or its folder is write-protected. Copy it to a place where you may write.</source>
        <translation>Le projet ne peut être que lu&#xa0;: son fichier ou son dossier est protégé en écriture. Copiez-le à un emplacement où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run “visavis check” on it, or go back to a copy.</source>
        <translation>Le fichier du projet est endommagé. Exécutez «&#xa0;visavis check&#xa0;» sur ce fichier, ou revenez à une copie.</translation>
    </message>
    <message>
        <source>There already is a file of this name. Open it, or choose another name.</source>
        <translation>Un fichier de ce nom existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The project could not be brought from version %1 to version %2. It was left as it was.</source>
        <translation>Le projet n’a pas pu être converti de la version %1 à la version %2. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The project file could not be read or written. What was done before is kept.</source>
        <translation>Le fichier du projet n’a pas pu être lu ou écrit. Ce qui a été fait auparavant est conservé.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; what was done before is kept.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez&#x202f;; ce qui a été fait auparavant est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>The quote “%1” stands in %n places. Give more of it, or say which turn.</source>
        <translation>
            <numerusform>La citation «&#xa0;%1&#xa0;» figure à %n endroit. Donnez-en davantage, ou indiquez le tour de parole.</numerusform>
            <numerusform>La citation «&#xa0;%1&#xa0;» figure à %n endroits. Donnez-en davantage, ou indiquez le tour de parole.</numerusform>
        </translation>
    </message>
    <message>
        <source>The interview is not in the project.</source>
        <translation>L’entretien n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>There is no interview “%1” in the project.</source>
        <translation>Il n’y a pas d’entretien «&#xa0;%1&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>The tag is not in the project.</source>
        <translation>Le code n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in the project.</source>
        <translation>Il n’y a pas de code «&#xa0;%1&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>Nobody is named yet as the person who annotates. Give your name first.</source>
        <translation>Le nom de la personne qui annote n’est pas encore connu. Indiquez d’abord votre nom.</translation>
    </message>
    <message>
        <source>Nobody named “%1” has annotated in this project.</source>
        <translation>Personne n’a annoté sous le nom «&#xa0;%1&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>There is no such turn in this interview.</source>
        <translation>Ce tour de parole n’existe pas dans cet entretien.</translation>
    </message>
    <message>
        <source>There is no turn %1 in this interview.</source>
        <translation>Il n’y a pas de tour de parole %1 dans cet entretien.</translation>
    </message>
    <message>
        <source>The quote “%1” is not in this text. It must be given letter for letter.</source>
        <translation>La citation «&#xa0;%1&#xa0;» n’est pas dans ce texte. Elle doit être donnée à la lettre près.</translation>
    </message>
    <message>
        <source>The passage from %1 to %2 is empty or outside the text, which has %3 characters.</source>
        <translation>Le passage de %1 à %2 est vide ou hors du texte, qui compte %3 caractères.</translation>
    </message>
    <message>
        <source>This is no colour. Give one of the palette&apos;s names, or “#rrggbb”.</source>
        <translation>Ce n’est pas une couleur. Donnez l’un des noms de la palette, ou «&#xa0;#rrggbb&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no colour. Give one of the palette&apos;s names, or “#rrggbb”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur. Donnez l’un des noms de la palette, ou «&#xa0;#rrggbb&#xa0;».</translation>
    </message>
    <message>
        <source>The search is empty. Give at least one word.</source>
        <translation>La recherche est vide. Donnez au moins un mot.</translation>
    </message>
    <message>
        <source>The search “%1” cannot be understood from character %2 on. Check quotes, parentheses and the names of fields.</source>
        <translation>La recherche «&#xa0;%1&#xa0;» n’est pas compréhensible à partir du caractère %2. Vérifiez les guillemets, les parenthèses et les noms de champs.</translation>
    </message>
    <message>
        <source>This export format is not known.</source>
        <translation>Ce format d’export n’est pas connu.</translation>
    </message>
    <message>
        <source>The export format “%1” is not known.</source>
        <translation>Le format d’export «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The export template “%1” cannot be used.</source>
        <translation>Le modèle d’export «&#xa0;%1&#xa0;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The export template “%1” cannot be used (%2).</source>
        <translation>Le modèle d’export «&#xa0;%1&#xa0;» ne peut pas être utilisé (%2).</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name “%1” is taken here. Choose another one.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà pris ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nom doit contenir au moins une lettre.</translation>
    </message>
    <message>
        <source>The window that holds the project did not answer, so nothing was changed. Close that window, or try again.</source>
        <translation>La fenêtre qui détient le projet n’a pas répondu&#x202f;; rien n’a donc été modifié. Fermez cette fenêtre, ou réessayez.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Something went wrong inside Visavis. What was done before is kept.</source>
        <translation>Une erreur interne s’est produite dans Visavis. Ce qui a été fait auparavant est conservé.</translation>
    </message>
    <message>
        <source>Something went wrong inside Visavis: %1. What was done before is kept.</source>
        <translation>Une erreur interne s’est produite dans Visavis&#xa0;: %1. Ce qui a été fait auparavant est conservé.</translation>
    </message>
    <message>
        <source>A piece of markup that is no text was left out (%1).</source>
        <translation>Un élément de balisage qui n’est pas du texte a été ignoré (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of markup that are no text were left out (%1).</source>
        <translation>
            <numerusform>%n élément de balisage qui n’est pas du texte a été ignoré (%1).</numerusform>
            <numerusform>%n éléments de balisage qui ne sont pas du texte ont été ignorés (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>A block that is not spoken was left out (%1).</source>
        <translation>Un bloc qui n’est pas de la parole a été ignoré (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks that are not spoken were left out (%1).</source>
        <translation>
            <numerusform>%n bloc qui n’est pas de la parole a été ignoré (%1).</numerusform>
            <numerusform>%n blocs qui ne sont pas de la parole ont été ignorés (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The structure of this text is a guess. Look whether speakers and sections are right.</source>
        <translation>La structure de ce texte a été devinée. Vérifiez que les personnes et les sections sont justes.</translation>
    </message>
    <message>
        <source>The structure of this text is a guess (%1). Look whether speakers and sections are right.</source>
        <translation>La structure de ce texte a été devinée (%1). Vérifiez que les personnes et les sections sont justes.</translation>
    </message>
    <message>
        <source>The head of the file has facts without a place in the project, which were left out: %1.</source>
        <translation>L’en-tête du fichier contient des informations qui n’ont pas de place dans le projet et qui ont été ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A subtitle could not be read. Its text was kept, without times.</source>
        <translation>Un sous-titre n’a pas pu être lu. Son texte a été conservé, sans minutage.</translation>
    </message>
    <message>
        <source>A subtitle could not be read: %1. Its text was kept, without times.</source>
        <translation>Un sous-titre n’a pas pu être lu&#xa0;: %1. Son texte a été conservé, sans minutage.</translation>
    </message>
    <message>
        <source>The times go backwards at %1. They were kept as they are.</source>
        <translation>Le minutage revient en arrière à %1. Il a été conservé tel quel.</translation>
    </message>
    <message>
        <source>A character that no text can hold was replaced by “�”.</source>
        <translation>Un caractère qu’aucun texte ne peut contenir a été remplacé par «&#xa0;�&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n characters that no text can hold were replaced by “�”.</source>
        <translation>
            <numerusform>%n caractère qu’aucun texte ne peut contenir a été remplacé par «&#xa0;�&#xa0;».</numerusform>
            <numerusform>%n caractères qu’aucun texte ne peut contenir ont été remplacés par «&#xa0;�&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The character set was guessed as %1. Look whether accented letters are right.</source>
        <translation>Le jeu de caractères a été deviné&#xa0;: %1. Vérifiez que les lettres accentuées sont justes.</translation>
    </message>
    <message>
        <source>A piece of %1 characters was left out: “%2”</source>
        <translation>Un morceau de %1 caractères a été ignoré&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The file ends in the middle of something. The text up to there was kept.</source>
        <translation>Le fichier s’interrompt au milieu d’un élément. Le texte qui précède a été conservé.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The window that holds the project stopped answering. Look there whether this was done before you try again.</source>
        <translation>La fenêtre qui détient le projet ne répond plus. Regardez-y si cela a été fait avant de réessayer.</translation>
    </message>
    <message>
        <source>This is a pipe, a socket or a device, and an ordinary file is needed here. Choose another one.</source>
        <translation>C’est un tube, une interface de connexion ou un périphérique, et il faut ici un fichier ordinaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is a link that leads to no file. Mend or remove the link, or name the file itself.</source>
        <translation>Ce lien ne mène à aucun fichier. Réparez ou supprimez le lien, ou nommez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Le fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a Visavis project. Choose another file, or import this one into a project.</source>
        <translation>Ce n’est pas un projet Visavis. Choisissez un autre fichier, ou importez celui-ci dans un projet.</translation>
    </message>
    <message>
        <source>The project file was moved, replaced or removed by another program while it was open, so nothing more is kept. Copy what you wrote last, then open the project where it is now.</source>
        <translation>Le fichier du projet a été déplacé, remplacé ou supprimé par un autre programme pendant qu’il était ouvert&#xa0;: plus rien n’est conservé. Copiez ce que vous avez écrit en dernier, puis ouvrez le projet là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>The project file was moved, replaced or removed by another program while it was open. All that could be kept is in %1: open that.</source>
        <translation>Le fichier du projet a été déplacé, remplacé ou supprimé par un autre programme pendant qu’il était ouvert. Tout ce qui a pu être conservé est dans %1&#xa0;: ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The last writing was broken off, and cannot be put in order where nothing can be written. Copy the project with all files beside it to a place where you may write, and open it there.</source>
        <translation>La dernière écriture a été interrompue et ne peut pas être remise en ordre là où rien ne peut être écrit. Copiez le projet avec tous les fichiers qui l’accompagnent à un endroit où vous pouvez écrire, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The last writing was broken off, and cannot be put in order where nothing can be written. Copy the project and %1 to a place where you may write, and open it there.</source>
        <translation>La dernière écriture a été interrompue et ne peut pas être remise en ordre là où rien ne peut être écrit. Copiez le projet et %1 à un endroit où vous pouvez écrire, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one, and import that.</source>
        <translation>Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et importez cette version.</translation>
    </message>
    <message>
        <source>This is a file of an older office program, or one with a password. Save it as DOCX (a table as CSV) without a password, and import that.</source>
        <translation>C’est un fichier d’un ancien logiciel de bureautique, ou protégé par un mot de passe. Enregistrez-le au format DOCX (un tableau au format CSV) sans mot de passe et importez cette version.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save the sheet as CSV, and import that.</source>
        <translation>C’est un classeur. Enregistrez la feuille au format CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>This is a document of %1. Export it as DOCX, and import that.</source>
        <translation>C’est un document de %1. Exportez-le au format DOCX et importez ce fichier.</translation>
    </message>
    <message>
        <source>There is too much in this compressed file: at most %1 can be read. This is probably no transcript.</source>
        <translation>Ce fichier compressé contient trop de données&#xa0;: %1 au plus peuvent être lus. Ce n’est sans doute pas une transcription.</translation>
    </message>
    <message>
        <source>footnotes and endnotes</source>
        <translation>notes de bas de page et de fin</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>deleted words of tracked changes</source>
        <translation>mots supprimés du suivi des modifications</translation>
    </message>
    <message>
        <source>headers, footers and page numbers</source>
        <translation>en-têtes, pieds de page et numéros de page</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>pictures and embedded objects</source>
        <translation>images et objets incorporés</translation>
    </message>
    <message>
        <source>navigation, header and footer of the web page</source>
        <translation>navigation, en-tête et pied de la page web</translation>
    </message>
    <message>
        <source>buttons and forms</source>
        <translation>boutons et formulaires</translation>
    </message>
    <message>
        <source>scripts and styles</source>
        <translation>scripts et styles</translation>
    </message>
    <message>
        <source>Left out, because nobody says it: %1 (%2).</source>
        <translation>Laissé de côté, car personne ne le dit&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>A page has no text: it is empty or a picture, as scanners make. Let a program for text recognition read it first.</source>
        <translation>Une page n’a pas de texte&#xa0;: elle est vide ou c’est une image, comme en produisent les scanners. Passez-la d’abord dans un logiciel de reconnaissance de texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no text: they are empty or pictures, as scanners make. Let a program for text recognition read them first.</source>
        <translation>
            <numerusform>%n page n’a pas de texte&#xa0;: elle est vide ou c’est une image, comme en produisent les scanners. Passez-la d’abord dans un logiciel de reconnaissance de texte.</numerusform>
            <numerusform>%n pages n’ont pas de texte&#xa0;: elles sont vides ou ce sont des images, comme en produisent les scanners. Passez-les d’abord dans un logiciel de reconnaissance de texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an archive of other files. Unpack it, and import what is in it.</source>
        <translation>Ceci est une archive d’autres fichiers. Décompressez-la et importez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures, as scanners make, and have no text. Let a program for text recognition read them first.</source>
        <translation>Les pages de ce PDF sont des images, comme en produit un scanner, et n’ont pas de texte. Faites-les d’abord lire par un programme de reconnaissance de texte.</translation>
    </message>
    <message>
        <source>Page %1 of this PDF is too complex to be read. It is probably a drawing or a table and no transcript. Take it out, and import the rest.</source>
        <translation>La page %1 de ce PDF est trop complexe pour être lue. C’est sans doute un dessin ou un tableau, et non une transcription. Retirez-la et importez le reste.</translation>
    </message>
    <message>
        <source>A PDF only says where letters stand on a page. Paragraphs were found by the space between lines and headings by the size of letters, and bold type is not seen. Look whether they are right, or import the document that the PDF was made from.</source>
        <translation>Un PDF dit seulement où sont les lettres sur la page. Les paragraphes ont été trouvés d’après l’espace entre les lignes, les titres d’après la taille des lettres, et le gras n’est pas vu. Vérifiez s’ils sont justes, ou importez le document dont le PDF a été tiré.</translation>
    </message>
    <message>
        <source>Words were parted at the ends of lines. Put together without the hyphen, as they also stand undivided: %1; left with it, because it may belong to them: %2.</source>
        <translation>Des mots étaient coupés en fin de ligne. Réunis sans le trait d’union, parce qu’ils figurent aussi entiers dans le texte&#xa0;: %1&#xa0;; laissés avec lui, parce qu’il peut en faire partie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A font of this PDF does not say which letters it draws, so that some are not known (%1). Import the document that the PDF was made from.</source>
        <translation>Une police de ce PDF ne dit pas quelles lettres elle dessine, si bien que certaines sont inconnues (%1). Importez le document dont le PDF a été tiré.</translation>
    </message>
    <message>
        <source>The file has changed since it was shown. Import it again, to see what is in it now.</source>
        <translation>Le fichier a changé depuis qu’il a été montré. Importez-le de nouveau, pour voir ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>“%1” got another text meanwhile. Import the file again.</source>
        <translation>«&#xa0;%1&#xa0;» a reçu un autre texte entre-temps. Importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Another file is the new text of this interview already. Import one of them only.</source>
        <translation>Un autre fichier est déjà le nouveau texte de cet entretien. N’en importez qu’un.</translation>
    </message>
    <message>
        <source>There are no words to read in this file. Check in the program that wrote it that the transcript is there, and export it again.</source>
        <translation>Il n’y a aucun mot à lire dans ce fichier. Vérifiez dans le programme qui l’a écrit que la transcription y est, et exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: it is no whole %1 file. Export it again from where it came.</source>
        <translation>Le fichier est endommagé ou incomplet&#xa0;: ce n’est pas un fichier %1 entier. Exportez-le de nouveau depuis son programme d’origine.</translation>
    </message>
    <message>
        <source>Nothing can be changed in the project from now on. Close it, open it again, and do once more what is missing.</source>
        <translation>Plus rien ne peut être modifié dans le projet à partir de maintenant. Fermez-le, rouvrez-le et refaites ce qui manque.</translation>
    </message>
    <message>
        <source>There is no such question in the guide any more.</source>
        <translation>Cette question n’est plus dans le guide.</translation>
    </message>
    <message>
        <source>A passage is split between two of its words: put the caret there.</source>
        <translation>Un passage se coupe entre deux de ses mots&#xa0;: placez-y le curseur.</translation>
    </message>
    <message>
        <source>Only passages of one interview, in its present text, can be made one.</source>
        <translation>Seuls des passages d’un même entretien, dans son texte actuel, peuvent être réunis.</translation>
    </message>
    <message>
        <source>The codebook is protected from changes. Switch that off in the menu of the codebook panel to make or change tags.</source>
        <translation>Le livre de codes est protégé contre les modifications. Pour créer ou modifier des codes, levez la protection dans le menu du panneau Livre de codes.</translation>
    </message>
    <message>
        <source>There is no tag in the project yet, so there is no codebook to export.</source>
        <translation>Le projet n’a encore aucun code&#xa0;: il n’y a pas de livre de codes à exporter.</translation>
    </message>
    <message>
        <source>The tag “%1” only groups others. Choose one of those, or let it be given to passages in its details.</source>
        <translation>Le code «&#xa0;%1&#xa0;» ne fait qu’en regrouper d’autres. Choisissez l’un d’eux, ou permettez dans ses détails de l’attribuer à des passages.</translation>
    </message>
    <message>
        <source>The tag “%1” is dropped. Choose another one, or change its status in its details.</source>
        <translation>Le code «&#xa0;%1&#xa0;» est abandonné. Choisissez-en un autre, ou changez son statut dans ses détails.</translation>
    </message>
    <message>
        <source>The tag “%1” cannot stand inside itself. Choose another place.</source>
        <translation>Le code «&#xa0;%1&#xa0;» ne peut pas se trouver dans lui-même. Choisissez une autre place.</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted too. Choose another one to take over the taggings.</source>
        <translation>Le code «&#xa0;%1&#xa0;» est supprimé lui aussi. Choisissez-en un autre pour reprendre les codages.</translation>
    </message>
    <message>
        <source>This is not a codebook. Choose a REFI-QDA codebook (.qdc), or a table (.csv) with a column “path”.</source>
        <translation>Ce n’est pas un livre de codes. Choisissez un livre de codes REFI-QDA (.qdc), ou un tableau (.csv) qui a une colonne «&#xa0;path&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands behind the last column. Put the row in order.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve après la dernière colonne. Remettez la ligne en ordre.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of “%2” here. Correct it, or leave it empty.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ici la valeur de «&#xa0;%2&#xa0;». Corrigez-la, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Another row is about the tag “%1” already. Leave one of them out.</source>
        <translation>Une autre ligne porte déjà sur le code «&#xa0;%1&#xa0;». Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>“%1” is no number, as “%2” wants one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre, comme «&#xa0;%2&#xa0;» en attend.</translation>
    </message>
    <message>
        <source>“%1” is no day, as “%2” wants one. Write 2019-06-14.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date, comme «&#xa0;%2&#xa0;» en attend. Écrivez 2019-06-14.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”. Edit the attribute to add it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un des choix de «&#xa0;%2&#xa0;». Modifiez l’attribut pour l’ajouter.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no, as “%2” wants it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non, comme «&#xa0;%2&#xa0;» l’attend.</translation>
    </message>
    <message>
        <source>The person is not in the project.</source>
        <translation>La personne n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>There is no person “%1” in the project.</source>
        <translation>Il n’y a pas de personne «&#xa0;%1&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>The attribute is not in the project.</source>
        <translation>L’attribut n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>There is no attribute “%1” in the project.</source>
        <translation>Il n’y a pas d’attribut «&#xa0;%1&#xa0;» dans le projet.</translation>
    </message>
    <message>
        <source>There is no table of values here. The first line has to be titles of columns, the first column names of people or interviews.</source>
        <translation>Il n’y a pas ici de tableau de valeurs. La première ligne doit porter les titres des colonnes, la première colonne les noms des personnes ou des entretiens.</translation>
    </message>
    <message>
        <source>Nothing can be linked with itself. Choose another passage or tag.</source>
        <translation>Rien ne peut être lié à soi-même. Choisissez un autre passage ou un autre code.</translation>
    </message>
    <message>
        <source>This is no key file. It is a table with the columns “name” and “alias”; choose another, or begin a new one.</source>
        <translation>Ce n’est pas un fichier de clé. C’est un tableau avec les colonnes «&#xa0;name&#xa0;» et «&#xa0;alias&#xa0;»&#xa0;; choisissez-en un autre, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the project itself. Choose another name.</source>
        <translation>Une copie ne peut pas prendre la place du projet lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The project was written by an earlier Visavis (its version is %1, this program reads %2). Open it in the window once, where it can be written: it is brought up to date, and a copy of it is kept.</source>
        <translation>Le projet a été écrit par une version antérieure de Visavis (sa version est %1, ce programme lit %2). Ouvrez-le une fois dans la fenêtre, là où il peut être écrit&#xa0;: il est mis à jour, et une copie en est gardée.</translation>
    </message>
    <message>
        <source>This table has further columns, which editing it here would lose: %1. Copy name, alias and capital into a file of their own.</source>
        <translation>Ce tableau a d’autres colonnes, que la modification ici ferait perdre&#xa0;: %1. Copiez name, alias et capital dans un fichier à part.</translation>
    </message>
    <message>
        <source>The person is no longer in the project, but a copy of it could not be deleted: %1. Delete it yourself.</source>
        <translation>La personne n’est plus dans le projet, mais une copie de celui-ci n’a pas pu être supprimée&#xa0;: %1. Supprimez-la vous-même.</translation>
    </message>
    <message>
        <source>That folder holds something else, which an export does not replace. Choose a new name.</source>
        <translation>Ce dossier contient autre chose, qu’une exportation ne remplace pas. Choisissez un nouveau nom.</translation>
    </message>
    <message>
        <source>A spreadsheet holds %2 rows, and these are %1. Choose CSV, or fewer passages.</source>
        <translation>Un tableur contient %2 lignes, et il y en a %1. Choisissez le CSV, ou moins de passages.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen can be exported. Choose other interviews or another filter.</source>
        <translation>Rien de ce qui est choisi ne peut être exporté. Choisissez d’autres entretiens ou un autre filtre.</translation>
    </message>
    <message>
        <source>Two interviews can face each other, and these are %1. Choose two that may be read.</source>
        <translation>Deux entretiens peuvent se faire face, et il y en a %1. Choisissez-en deux qui peuvent être lus.</translation>
    </message>
</context>
<context>
    <name>ImportEdit</name>
    <message numerus="yes">
        <source>Format changed in %Ln source(s)</source>
        <translation>
            <numerusform>Format changé dans %Ln source</numerusform>
            <numerusform>Format changé dans %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names looked for in another way in %Ln source(s)</source>
        <translation>
            <numerusform>Noms cherchés autrement dans %Ln source</numerusform>
            <numerusform>Noms cherchés autrement dans %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” renamed in %Ln source(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» renommé dans %Ln source</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» renommé dans %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of “%1” changed in %Ln source(s)</source>
        <translation>
            <numerusform>Rôle de «&#xa0;%1&#xa0;» changé dans %Ln source</numerusform>
            <numerusform>Rôle de «&#xa0;%1&#xa0;» changé dans %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person of “%1” changed in %Ln source(s)</source>
        <translation>
            <numerusform>Personne de «&#xa0;%1&#xa0;» changée dans %Ln source</numerusform>
            <numerusform>Personne de «&#xa0;%1&#xa0;» changée dans %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” left out in %Ln source(s)</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» laissé de côté dans %Ln source</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» laissé de côté dans %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken from the clipboard in another way</source>
        <translation>Pris autrement dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n interview(s) imported.</source>
        <translation>
            <numerusform>%n entretien importé.</numerusform>
            <numerusform>%n entretiens importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) have a new text.</source>
        <translation>
            <numerusform>%n entretien a un nouveau texte.</numerusform>
            <numerusform>%n entretiens ont un nouveau texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n comme avant</numerusform>
            <numerusform>%n comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n aux mots changés</numerusform>
            <numerusform>%n aux mots changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n orphelin</numerusform>
            <numerusform>%n orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations: %1.</source>
        <translation>Annotations&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the project already.</source>
        <translation>
            <numerusform>%n fichier était déjà dans le projet.</numerusform>
            <numerusform>%n fichiers étaient déjà dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported. Import them again once that is mended.</source>
        <translation>
            <numerusform>%n fichier n’a pas été importé. Importez-le de nouveau une fois la cause levée.</numerusform>
            <numerusform>%n fichiers n’ont pas été importés. Importez-les de nouveau une fois la cause levée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be used.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas pu être utilisé.</numerusform>
            <numerusform>%n autres fichiers n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) on what was read.</source>
        <translation>
            <numerusform>%n autre remarque sur ce qui a été lu.</numerusform>
            <numerusform>%n autres remarques sur ce qui a été lu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Give the tag that has this key in the codebook</source>
        <translation>Donner le code qui a cette touche dans le livre de codes</translation>
    </message>
    <message>
        <source>Show the annotation at the caret</source>
        <translation>Afficher l’annotation sous le curseur</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the caret; with Shift, select</source>
        <translation>Déplacer le curseur&#xa0;; avec Maj, sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>D’un mot à l’autre</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Haut, Ctrl+Bas</translation>
    </message>
    <message>
        <source>By paragraphs</source>
        <translation>D’un paragraphe à l’autre</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Début, Ctrl+Fin</translation>
    </message>
    <message>
        <source>To the start and the end of the interview</source>
        <translation>Au début et à la fin de l’entretien</translation>
    </message>
    <message>
        <source>Select the whole interview</source>
        <translation>Sélectionner tout l’entretien</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Read what is chosen</source>
        <translation>Lire ce qui est choisi</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Close and open an interview or a section</source>
        <translation>Replier et déplier un entretien ou une section</translation>
    </message>
    <message>
        <source>Rename the interview</source>
        <translation>Renommer l’entretien</translation>
    </message>
    <message>
        <source>Remove the interview from the project</source>
        <translation>Retirer l’entretien du projet</translation>
    </message>
    <message>
        <source>In the annotations</source>
        <translation>Dans les annotations</translation>
    </message>
    <message>
        <source>Show the passage</source>
        <translation>Afficher le passage</translation>
    </message>
    <message>
        <source>Write on the note</source>
        <translation>Écrire le mémo</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Leave the note as it was</source>
        <translation>Laisser le mémo tel qu’il était</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Dans le livre de codes</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer le code</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Supprimer le code</translation>
    </message>
    <message>
        <source>Return in the field</source>
        <translation>Entrée dans le champ</translation>
    </message>
    <message>
        <source>Make a tag of this name</source>
        <translation>Créer un code de ce nom</translation>
    </message>
    <message>
        <source>Shift+Return in the field</source>
        <translation>Maj+Entrée dans le champ</translation>
    </message>
    <message>
        <source>Make it inside the chosen tag</source>
        <translation>Le créer à l’intérieur du code choisi</translation>
    </message>
    <message>
        <source>In filters and in the search</source>
        <translation>Dans les filtres et la recherche</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Aller à la liste</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <translation>Aller à la première ligne</translation>
    </message>
    <message>
        <source>Empty the field; once more, back to the text</source>
        <translation>Vider le champ&#xa0;; encore une fois, revenir au texte</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Open or close the panel “%1”</source>
        <translation>Ouvrir ou fermer le panneau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Move the tag up and down</source>
        <translation>Déplacer le code vers le haut et vers le bas</translation>
    </message>
    <message>
        <source>Alt+Right, Alt+Left</source>
        <translation>Alt+Droite, Alt+Gauche</translation>
    </message>
    <message>
        <source>Move it into the tag above, and out again</source>
        <translation>Le mettre dans le code du dessus, et l’en sortir</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Give the tag to the words selected in the text</source>
        <translation>Donner le code aux mots sélectionnés dans le texte</translation>
    </message>
    <message>
        <source>%1, double click</source>
        <translation>%1, double clic</translation>
    </message>
    <message>
        <source>The same; without a selection, to the highlight chosen in the text</source>
        <translation>De même&#xa0;; sans sélection, au surlignage choisi dans le texte</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Dans la vérification</translation>
    </message>
    <message>
        <source>Go to the next or the previous annotation</source>
        <translation>Aller à l’annotation suivante ou précédente</translation>
    </message>
    <message>
        <source>Accept the proposed place</source>
        <translation>Accepter la place proposée</translation>
    </message>
    <message>
        <source>Place it at the words selected in the text; also from there</source>
        <translation>La placer sur les mots sélectionnés dans le texte&#xa0;; de là-bas aussi</translation>
    </message>
    <message>
        <source>Keep it as an orphan</source>
        <translation>La garder comme orphelin</translation>
    </message>
    <message>
        <source>Accept all proposed places of the interview</source>
        <translation>Accepter toutes les places proposées de l’entretien</translation>
    </message>
    <message>
        <source>When words are replaced</source>
        <translation>Quand on remplace des mots</translation>
    </message>
    <message>
        <source>Take the tick away from a place, or give it</source>
        <translation>Décocher un endroit, ou le cocher</translation>
    </message>
    <message>
        <source>Show the place in the text</source>
        <translation>Montrer l’endroit dans le texte</translation>
    </message>
    <message>
        <source>While words are looked for in a pane</source>
        <translation>Pendant une recherche dans un volet</translation>
    </message>
    <message>
        <source>Next hit in this pane</source>
        <translation>Résultat suivant dans ce volet</translation>
    </message>
    <message>
        <source>Previous hit in this pane</source>
        <translation>Résultat précédent dans ce volet</translation>
    </message>
    <message>
        <source>Back to the text, where the words are selected</source>
        <translation>Retour au texte, où les mots sont sélectionnés</translation>
    </message>
    <message>
        <source>Unfold or fold what stands around the passage</source>
        <translation>Déplier ou replier ce qui entoure le passage</translation>
    </message>
    <message>
        <source>Tag all that is selected</source>
        <translation>Coder tout ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Replace a tag by another</source>
        <translation>Remplacer un code par un autre</translation>
    </message>
    <message>
        <source>Link two annotations, or this one with the one chosen next</source>
        <translation>Lier deux annotations, ou celle-ci à celle qui est choisie ensuite</translation>
    </message>
    <message>
        <source>Fold and unfold a group</source>
        <translation>Replier et déplier un groupe</translation>
    </message>
    <message>
        <source>Keep the note that is being written; in a [[reference]], go there</source>
        <translation>Conserver le mémo en cours&#xa0;; dans un [[renvoi]], y aller</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>Dans les mémos</translation>
    </message>
    <message>
        <source>Show what the note is about</source>
        <translation>Afficher ce dont le mémo traite</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer le mémo</translation>
    </message>
    <message>
        <source>Sort the passages of the tag into those inside it</source>
        <translation>Trier les passages du code entre ses sous-codes</translation>
    </message>
    <message>
        <source>When the passages of a tag are sorted</source>
        <translation>Quand on trie les passages d’un code</translation>
    </message>
    <message>
        <source>Send the card to the subtag with this digit</source>
        <translation>Envoyer la fiche au sous-code qui a ce chiffre</translation>
    </message>
    <message>
        <source>Leave the card and go on</source>
        <translation>Laisser la fiche et continuer</translation>
    </message>
    <message>
        <source>Make a subtag and send the card there</source>
        <translation>Créer un sous-code et y envoyer la fiche</translation>
    </message>
    <message>
        <source>Send the card to any tag</source>
        <translation>Envoyer la fiche à n’importe quel code</translation>
    </message>
    <message>
        <source>Go to the next or the previous card</source>
        <translation>Aller à la fiche suivante ou précédente</translation>
    </message>
    <message>
        <source>Show the passage in another pane</source>
        <translation>Afficher le passage dans un autre volet</translation>
    </message>
    <message>
        <source>Show all passages with the tag in a pane</source>
        <translation>Afficher tous les passages du code dans un volet</translation>
    </message>
    <message>
        <source>In the guide</source>
        <translation>Dans le guide</translation>
    </message>
    <message>
        <source>Show all answers to the question in a pane</source>
        <translation>Afficher toutes les réponses à la question dans un volet</translation>
    </message>
    <message>
        <source>Edit the words of the question</source>
        <translation>Modifier les mots de la question</translation>
    </message>
    <message>
        <source>Move the question up and down</source>
        <translation>Déplacer la question vers le haut et vers le bas</translation>
    </message>
    <message>
        <source>Let it follow up the question above, and stand by itself again</source>
        <translation>En faire une relance de la question au-dessus, et n’en plus faire une relance</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Add a question behind the selected one</source>
        <translation>Ajouter une question après celle qui est choisie</translation>
    </message>
    <message>
        <source>Add one that follows the selected one up</source>
        <translation>Ajouter une relance de celle qui est choisie</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>Show the hit in the text</source>
        <translation>Afficher le résultat dans le texte</translation>
    </message>
    <message>
        <source>Show all that is found in a pane</source>
        <translation>Afficher tout ce qui est trouvé dans un volet</translation>
    </message>
    <message>
        <source>In the window of people</source>
        <translation>Dans la fenêtre des personnes</translation>
    </message>
    <message>
        <source>Edit the cell, in all rows that are selected</source>
        <translation>Modifier la cellule, dans toutes les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Delete the selected persons; of labels, let them stand for nobody</source>
        <translation>Supprimer les personnes sélectionnées&#xa0;; détacher les étiquettes de leur personne</translation>
    </message>
    <message>
        <source>In the import window</source>
        <translation>Dans la fenêtre d’importation</translation>
    </message>
    <message>
        <source>Leave out the selected files, or import them again</source>
        <translation>Laisser de côté les fichiers sélectionnés, ou les reprendre</translation>
    </message>
    <message>
        <source>Leave out the selected files, or the selected turns</source>
        <translation>Laisser de côté les fichiers sélectionnés, ou les tours sélectionnés</translation>
    </message>
    <message>
        <source>Add what is on the clipboard</source>
        <translation>Ajouter ce qui est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>When texts of an interview are compared</source>
        <translation>Quand on compare les textes d’un entretien</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Unfold what stands around the difference</source>
        <translation>Déplier ce qui entoure la différence</translation>
    </message>
    <message>
        <source>Copy the selected words, or the difference</source>
        <translation>Copier les mots sélectionnés, ou la différence</translation>
    </message>
    <message>
        <source>In the window of aliases</source>
        <translation>Dans la fenêtre des pseudonymes</translation>
    </message>
    <message>
        <source>Take what was typed, and go down</source>
        <translation>Prendre ce qui est saisi, et descendre</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Only with a capital letter, or not</source>
        <translation>Seulement avec une majuscule, ou non</translation>
    </message>
    <message>
        <source>Take the name out of the key file</source>
        <translation>Retirer le nom du fichier de clé</translation>
    </message>
</context>
<context>
    <name>OmissionText</name>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissés de côté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are left out whole.</source>
        <translation>
            <numerusform>%n&#xa0;entretien est laissé de côté en entier.</numerusform>
            <numerusform>%n&#xa0;entretiens sont laissés de côté en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) off record</source>
        <translation>
            <numerusform>%n&#xa0;passage confidentiel</numerusform>
            <numerusform>%n&#xa0;passages confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) under an embargo</source>
        <translation>
            <numerusform>%n&#xa0;passage sous embargo</numerusform>
            <numerusform>%n&#xa0;passages sous embargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to check</source>
        <translation>
            <numerusform>%n&#xa0;passage à contrôler</numerusform>
            <numerusform>%n&#xa0;passages à contrôler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of people off record</source>
        <translation>
            <numerusform>%n&#xa0;passage de personnes dont les propos sont confidentiels</numerusform>
            <numerusform>%n&#xa0;passages de personnes dont les propos sont confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of people under an embargo</source>
        <translation>
            <numerusform>%n&#xa0;passage de personnes dont les propos sont sous embargo</numerusform>
            <numerusform>%n&#xa0;passages de personnes dont les propos sont sous embargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of people to check</source>
        <translation>
            <numerusform>%n&#xa0;passage de personnes dont les propos sont à contrôler</numerusform>
            <numerusform>%n&#xa0;passages de personnes dont les propos sont à contrôler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of interviews off record</source>
        <translation>
            <numerusform>%n&#xa0;passage d’entretiens confidentiels</numerusform>
            <numerusform>%n&#xa0;passages d’entretiens confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of interviews under an embargo</source>
        <translation>
            <numerusform>%n&#xa0;passage d’entretiens sous embargo</numerusform>
            <numerusform>%n&#xa0;passages d’entretiens sous embargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of interviews to check</source>
        <translation>
            <numerusform>%n&#xa0;passage d’entretiens à contrôler</numerusform>
            <numerusform>%n&#xa0;passages d’entretiens à contrôler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The summary and notes of %n interview(s) are left out: somebody in it is withheld.</source>
        <translation>
            <numerusform>Le résumé et les mémos de %n&#xa0;entretien sont laissés de côté&#xa0;: les propos d’une personne n’y sont pas diffusés.</numerusform>
            <numerusform>Les résumés et les mémos de %n&#xa0;entretiens sont laissés de côté&#xa0;: les propos d’une personne n’y sont pas diffusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) as a whole</source>
        <translation>
            <numerusform>%n&#xa0;entretien en entier</numerusform>
            <numerusform>%n&#xa0;entretiens en entier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all words of %n person(s)</source>
        <translation>
            <numerusform>toutes les paroles de %n&#xa0;personne</numerusform>
            <numerusform>toutes les paroles de %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be left out.</source>
        <translation>Rien ne sera laissé de côté.</translation>
    </message>
    <message>
        <source>Will be left out: %1.</source>
        <translation>Seront laissés de côté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All words of %n person(s) are left out.</source>
        <translation>
            <numerusform>Tous les propos de %n&#xa0;personne sont laissés de côté.</numerusform>
            <numerusform>Tous les propos de %n&#xa0;personnes sont laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>bleu ciel</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>vermillon</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>pourpre</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ReplaceReport</name>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Replaced at %1 in %2.</source>
        <extracomment>%1 is &quot;31 places&quot;, %2 is &quot;4 interviews&quot;.</extracomment>
        <translation>Remplacé à %1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln entretien</numerusform>
            <numerusform>%Ln entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) stayed: the text there is another by now, or would have had no words left.</source>
        <translation>
            <numerusform>%Ln endroit est resté tel quel&#xa0;: le texte y a changé entre-temps, ou n’aurait plus eu de mots.</numerusform>
            <numerusform>%Ln endroits sont restés tels quels&#xa0;: le texte y a changé entre-temps, ou n’aurait plus eu de mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to review because of it.</source>
        <translation>
            <numerusform>%Ln annotation est à vérifier de ce fait.</numerusform>
            <numerusform>%Ln annotations sont à vérifier de ce fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else was done meanwhile, so it is several steps of undo, in the menu “Edit”.</source>
        <translation>Autre chose a été fait entre-temps&#xa0;: il faut donc plusieurs annulations, dans le menu «&#xa0;Édition&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n&#xa0;entretien</numerusform>
            <numerusform>%n&#xa0;entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all that is known of %n person(s)</source>
        <translation>
            <numerusform>tout ce qu’on sait de %n&#xa0;personne</numerusform>
            <numerusform>tout ce qu’on sait de %n&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of the texts</source>
        <translation>
            <numerusform>%n&#xa0;passage des textes</numerusform>
            <numerusform>%n&#xa0;passages des textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n&#xa0;annotation</numerusform>
            <numerusform>%n&#xa0;annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as off record or under an embargo: %1.</source>
        <translation>Laissé de côté, car confidentiel ou sous embargo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” goes whole: nobody else answers in it.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé entièrement&#xa0;: personne d’autre n’y répond.</translation>
    </message>
    <message numerus="yes">
        <source>“%2”: %n turn(s) become “[…]”.</source>
        <translation>
            <numerusform>«&#xa0;%2&#xa0;»&#xa0;: %n&#xa0;tour de parole devient «&#xa0;[…]&#xa0;».</numerusform>
            <numerusform>«&#xa0;%2&#xa0;»&#xa0;: %n&#xa0;tours de parole deviennent «&#xa0;[…]&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) go, with their notes and tags.</source>
        <translation>
            <numerusform>%n&#xa0;annotation est supprimée, avec ses mémos et ses codes.</numerusform>
            <numerusform>%n&#xa0;annotations sont supprimées, avec leurs mémos et leurs codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n note(s), names and words of the person become “[…]”.</source>
        <translation>
            <numerusform>Dans %n&#xa0;mémo, les noms et les mots de la personne deviennent «&#xa0;[…]&#xa0;».</numerusform>
            <numerusform>Dans %n&#xa0;mémos, les noms et les mots de la personne deviennent «&#xa0;[…]&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In what others say, a name stands %n time(s) and becomes “[…]”.</source>
        <translation>
            <numerusform>Dans ce que d’autres disent, un nom se trouve %n&#xa0;fois et devient «&#xa0;[…]&#xa0;».</numerusform>
            <numerusform>Dans ce que d’autres disent, un nom se trouve %n&#xa0;fois et devient «&#xa0;[…]&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source file and former texts of %n interview(s) go: the person’s words or names stand in them.</source>
        <translation>
            <numerusform>Le fichier source et les anciens textes de %n&#xa0;entretien sont supprimés&#xa0;: des mots ou des noms de la personne s’y trouvent.</numerusform>
            <numerusform>Les fichiers sources et les anciens textes de %n&#xa0;entretiens sont supprimés&#xa0;: des mots ou des noms de la personne s’y trouvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project’s history of %n step(s) goes and begins anew.</source>
        <translation>
            <numerusform>L’historique du projet, de %n&#xa0;étape, est supprimé et recommence.</numerusform>
            <numerusform>L’historique du projet, de %n&#xa0;étapes, est supprimé et recommence.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy “%1” beside the project is deleted.</source>
        <translation>La copie «&#xa0;%1&#xa0;» à côté du projet est supprimée.</translation>
    </message>
    <message>
        <source>Exports, copies in other places, recordings and the files that were imported stay: delete them yourself. The project is not encrypted: whoever has the file can read it.</source>
        <translation>Les exports, les copies ailleurs, les enregistrements et les fichiers importés restent&#xa0;: supprimez-les vous-même. Le projet n’est pas chiffré&#xa0;: quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>The copy never holds source files, former texts, the history, settings, and where recordings are.</source>
        <translation>La copie ne contient jamais les fichiers sources, les textes antérieurs, l’historique, les réglages, ni l’emplacement des enregistrements.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>Le fichier n’est pas chiffré&#xa0;: quiconque l’a peut le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that are still to check are in it.</source>
        <translation>
            <numerusform>%n&#xa0;passage encore à contrôler s’y trouve.</numerusform>
            <numerusform>%n&#xa0;passages encore à contrôler s’y trouvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the summary and notes of %n interview(s) with somebody withheld</source>
        <translation>
            <numerusform>le résumé et les mémos de %n&#xa0;entretien avec une personne dont les propos ne sont pas diffusés</numerusform>
            <numerusform>les résumés et les mémos de %n&#xa0;entretiens avec une personne dont les propos ne sont pas diffusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%2”: where others say the very same, %n place(s) become “[…]”.</source>
        <translation>
            <numerusform>«&#xa0;%2&#xa0;»&#xa0;: là où d’autres disent exactement la même chose, %n&#xa0;endroit devient «&#xa0;[…]&#xa0;».</numerusform>
            <numerusform>«&#xa0;%2&#xa0;»&#xa0;: là où d’autres disent exactement la même chose, %n&#xa0;endroits deviennent «&#xa0;[…]&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided: “%1” in “%2” may be somebody else, and all that they say there stays. If it is the person, say so in the list of people first.</source>
        <translation>Non tranché&#xa0;: «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» est peut-être quelqu’un d’autre, et tout ce que cette voix dit là reste. Si c’est la personne, indiquez-le d’abord dans la liste des personnes.</translation>
    </message>
    <message>
        <source>The source file and former texts of “%1” go: not all of that file can be searched for the person’s words and names.</source>
        <translation>Le fichier source et les anciens textes de «&#xa0;%1&#xa0;» sont supprimés&#xa0;: ce fichier ne peut pas être entièrement examiné pour y trouver les mots et les noms de la personne.</translation>
    </message>
    <message>
        <source>The file “%1” is of the same project and stays: withdraw the person there, too.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est du même projet et reste&#xa0;: retirez-en aussi la personne.</translation>
    </message>
    <message>
        <source>The file “%1” is called like a copy of the project, but is another project’s or cannot be read. It is not deleted: look at it yourself.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» porte le nom d’une copie du projet, mais vient d’un autre projet ou ne peut pas être lu. Il n’est pas supprimé&#xa0;: vérifiez-le vous-même.</translation>
    </message>
</context>
<context>
    <name>SwatchMenu</name>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
</context>
<context>
    <name>TagText</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Given to passages</source>
        <translation>S’attribue à des passages</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>En fait partie</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>N’en fait pas partie</translation>
    </message>
    <message>
        <source>Sets of codes have no place in a codebook here, so “%1” is left out.</source>
        <translation>Les ensembles de codes n’ont pas de place ici dans un livre de codes&#xa0;: «&#xa0;%1&#xa0;» est laissé de côté.</translation>
    </message>
    <message>
        <source>The column “%1” is none of a codebook, so it is left out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas celle d’un livre de codes&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(first level)</source>
        <translation>(premier niveau)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TextName</name>
    <message>
        <source>Current text</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Tel qu’importé</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texte antérieur</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s), last %1</source>
        <translation>
            <numerusform>%Ln correction, le %1</numerusform>
            <numerusform>%Ln corrections, la dernière le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>visavis::AccessEdit</name>
    <message>
        <source>Restriction</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Embargoed until</source>
        <translation>Sous embargo jusqu’au</translation>
    </message>
    <message>
        <source>until (no end)</source>
        <translation>jusqu’au (sans fin)</translation>
    </message>
</context>
<context>
    <name>visavis::AccessMenu</name>
    <message>
        <source>A day such as 2031-06-14; empty: no end</source>
        <translation>Une date telle que 2031-06-14&#xa0;; vide&#xa0;: sans fin</translation>
    </message>
    <message>
        <source>“%1” is no day. Embargoed until:</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Sous embargo jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>Restr&amp;iction</source>
        <translation>D&amp;iffusion</translation>
    </message>
    <message>
        <source>&amp;Embargoed until…</source>
        <translation>Sous &amp;embargo jusqu’au…</translation>
    </message>
    <message>
        <source>Embargoed until (all may read it from this day on):</source>
        <translation>Sous embargo jusqu’au (lisible par tous à partir de ce jour)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>visavis::AliasModel</name>
    <message>
        <source>%1, %2 in small letters</source>
        <translation>%1, dont %2 en minuscules</translation>
    </message>
    <message>
        <source>For names that are words too, such as Rose</source>
        <translation>Pour les noms qui sont aussi des mots, comme Rose</translation>
    </message>
    <message>
        <source>How often it stands in the texts of all interviews</source>
        <translation>Combien de fois il se trouve dans les textes de tous les entretiens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Only with a capital letter</source>
        <translation>Seulement avec une majuscule</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Dans les textes</translation>
    </message>
</context>
<context>
    <name>visavis::AliasesWindow</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Add a name</source>
        <translation>&amp;Ajouter un nom</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>Fichier de clé&#xa0;:</translation>
    </message>
    <message>
        <source>Real names and what stands for them are kept in a key file of their own, apart from the project, which knows nothing of it. Whoever has the key file can tell who is who: keep it where nobody else comes, and never beside a copy that you share.</source>
        <translation>Les vrais noms et ce qui les remplace sont gardés dans un fichier de clé, à part du projet, qui n’en sait rien. Quiconque a le fichier de clé peut dire qui est qui&#xa0;: gardez-le là où personne d’autre ne va, et jamais à côté d’une copie que vous partagez.</translation>
    </message>
    <message>
        <source>Names and aliases</source>
        <translation>Noms et pseudonymes</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open a key file</source>
        <translation>Ouvrir un fichier de clé</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.tab *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>Nouveau fichier de clé</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Aliases.csv</source>
        <translation>Pseudonymes.csv</translation>
    </message>
    <message>
        <source>Counting names…</source>
        <translation>Décompte des noms…</translation>
    </message>
    <message>
        <source>The key file stands in the folder of the project: whoever gets that folder has both.</source>
        <translation>Le fichier de clé est dans le dossier du projet&#xa0;: quiconque obtient ce dossier a les deux.</translation>
    </message>
    <message>
        <source>Every name of a person or label has an alias.</source>
        <translation>Chaque nom de personne ou d’étiquette a un pseudonyme.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) have no alias yet.</source>
        <translation>
            <numerusform>%n nom n’a pas encore de pseudonyme.</numerusform>
            <numerusform>%n noms n’ont pas encore de pseudonyme.</numerusform>
        </translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing here answers the filter.</source>
        <translation>Rien ici ne répond au filtre.</translation>
    </message>
    <message>
        <source>No name here yet. Add one below.</source>
        <translation>Pas encore de nom ici. Ajoutez-en un ci-dessous.</translation>
    </message>
</context>
<context>
    <name>visavis::AnnotatingActions</name>
    <message>
        <source>End: a word &amp;more</source>
        <translation>Fin&#xa0;: un mot de &amp;plus</translation>
    </message>
    <message>
        <source>End: a word &amp;less</source>
        <translation>Fin&#xa0;: un mot de &amp;moins</translation>
    </message>
    <message>
        <source>End: a &amp;sentence more</source>
        <translation>Fin&#xa0;: une p&amp;hrase de plus</translation>
    </message>
    <message>
        <source>End: a sentence l&amp;ess</source>
        <translation>Fin&#xa0;: une ph&amp;rase de moins</translation>
    </message>
    <message>
        <source>Start: a &amp;word more</source>
        <translation>Début&#xa0;: un m&amp;ot de plus</translation>
    </message>
    <message>
        <source>Start: a word less</source>
        <translation>Début&#xa0;: un mot de moins</translation>
    </message>
    <message>
        <source>Start: a sentence more</source>
        <translation>Début&#xa0;: une phrase de plus</translation>
    </message>
    <message>
        <source>Start: a sentence less</source>
        <translation>Début&#xa0;: une phrase de moins</translation>
    </message>
    <message>
        <source>&amp;Next sentence, turn or question</source>
        <translation>Phrase, tour ou question &amp;suivant(e)</translation>
    </message>
    <message>
        <source>&amp;Previous one</source>
        <translation>&amp;Précédent(e)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>Plus &amp;large</translation>
    </message>
    <message>
        <source>Keys act on the &amp;sentence</source>
        <translation>Les touches portent sur la p&amp;hrase</translation>
    </message>
    <message>
        <source>Keys act on the &amp;turn</source>
        <translation>Les touches portent sur le tour de pa&amp;role</translation>
    </message>
    <message>
        <source>Keys act on question and &amp;answers</source>
        <translation>Les touches portent sur la &amp;question et ses réponses</translation>
    </message>
    <message>
        <source>Recent tags…</source>
        <translation>Codes récents…</translation>
    </message>
    <message>
        <source>Tag with its own words</source>
        <translation>Coder avec ses propres mots</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore la même chose</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Couper au curseur</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Réunir avec le suivant</translation>
    </message>
    <message>
        <source>Another highlight here</source>
        <translation>Autre surlignage ici</translation>
    </message>
    <message>
        <source>Quotable</source>
        <translation>Citable</translation>
    </message>
    <message>
        <source>Weight of its tags…</source>
        <translation>Poids de ses codes…</translation>
    </message>
    <message>
        <source>What its tags mean</source>
        <translation>Ce que ses codes veulent dire</translation>
    </message>
    <message>
        <source>Extend or shrink</source>
        <translation>Étendre ou réduire</translation>
    </message>
    <message>
        <source>Select by keys</source>
        <translation>Sélectionner au clavier</translation>
    </message>
    <message>
        <source>A tag given again over a passage extends it</source>
        <translation>Un code redonné sur un passage l’étend</translation>
    </message>
    <message>
        <source>Show a bar at selected words</source>
        <translation>Afficher une barre près des mots sélectionnés</translation>
    </message>
    <message>
        <source>Na&amp;rrower</source>
        <translation>Plus é&amp;troit</translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationGroups</name>
    <message>
        <source>Still looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Enquêteur</translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation>Enquêté</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>In no section</source>
        <translation>Dans aucune section</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Section sans titre</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans code</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationList</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a link&apos;s name, what it leads to</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 this</source>
        <comment>what a link comes from, its name</comment>
        <translation>%1 %2 ceci</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a passage of another interview</source>
        <translation>un passage d’un autre entretien</translation>
    </message>
    <message>
        <source>Quotable</source>
        <translation>Citable</translation>
    </message>
</context>
<context>
    <name>visavis::AnnotationPanel</name>
    <message>
        <source>This interview</source>
        <translation>Cet entretien</translation>
    </message>
    <message>
        <source>Annotations of the interview being read</source>
        <translation>Annotations de l’entretien en cours de lecture</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Annotations of all interviews</source>
        <translation>Annotations de tous les entretiens</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>One annotation</source>
        <translation>Une annotation</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or create a project to see its annotations here.</source>
        <translation>Ouvrez ou créez un projet pour voir ici ses annotations.</translation>
    </message>
    <message>
        <source>No annotation matches the filter.</source>
        <translation>Aucune annotation ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Open an interview to see its annotations here.</source>
        <translation>Ouvrez un entretien pour voir ici ses annotations.</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in the interview and press H.</source>
        <translation>Aucune annotation pour l’instant. Sélectionnez des mots dans l’entretien et appuyez sur H.</translation>
    </message>
    <message>
        <source>Show passage</source>
        <translation>Afficher le passage</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier le mémo</translation>
    </message>
    <message>
        <source>Copy quote</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Retirer le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Retirer un code</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Still looking for annotations</source>
        <translation>Recherche d’annotations en cours</translation>
    </message>
    <message>
        <source>Looking for annotations…</source>
        <translation>Recherche d’annotations…</translation>
    </message>
    <message>
        <source>Mark as example of</source>
        <translation>Marquer comme exemple de</translation>
    </message>
    <message>
        <source>Words of quotes, notes and tags, or tag:, note:, colour:, coder:, state:, speaker:, person:, section:, episode:, restriction:, or an attribute’s name and =</source>
        <translation>Mots des citations, mémos et codes, ou code:, mémo:, couleur:, codé-par:, ancrage:, locuteur:, personne:, section:, entretien:, diffusion:, ou le nom d’un attribut et =</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Group annotations</source>
        <translation>Grouper les annotations</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>By interview</source>
        <translation>Par entretien</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Par section</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>By coder</source>
        <translation>Par codeur</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Show or hide what stands around it</source>
        <translation>Afficher ou masquer ce qui l’entoure</translation>
    </message>
    <message>
        <source>Note on all of these…</source>
        <translation>Mémo sur toutes celles-ci…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Coder…</translation>
    </message>
    <message>
        <source>Why “%1” here…</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» ici…</translation>
    </message>
    <message>
        <source>Replace tag “%1”…</source>
        <translation>Remplacer le code «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Why this tag here</source>
        <translation>Pourquoi ce code ici</translation>
    </message>
    <message>
        <source>Replace tag</source>
        <translation>Remplacer le code</translation>
    </message>
    <message numerus="yes">
        <source>Note on %n annotation(s)</source>
        <translation>
            <numerusform>Mémo sur %n annotation</numerusform>
            <numerusform>Mémo sur %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Why “%1” here</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Link from tag %1…</source>
        <translation>Lien depuis le code %1…</translation>
    </message>
    <message>
        <source>Link %1 to tag %2…</source>
        <translation>Lier %1 au code %2…</translation>
    </message>
    <message>
        <source>Link these two…</source>
        <translation>Lier ces deux-là…</translation>
    </message>
    <message>
        <source>Link from here…</source>
        <translation>Lien depuis ici…</translation>
    </message>
    <message>
        <source>Link %1 to this…</source>
        <translation>Lier %1 à ceci…</translation>
    </message>
    <message>
        <source>Remove the link “%1”</source>
        <translation>Retirer le lien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>Suivre un lien</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Retirer un lien</translation>
    </message>
    <message>
        <source>A link from %1: choose what it leads to and press L. L on the same card ends it.</source>
        <translation>Un lien depuis %1&#xa0;: choisissez où il mène et appuyez sur L. L sur la même carte y met fin.</translation>
    </message>
    <message>
        <source>Click into an interview, or into a passage of one, to see its annotations here.</source>
        <translation>Cliquez dans un entretien, ou dans un de ses passages, pour voir ici ses annotations.</translation>
    </message>
</context>
<context>
    <name>visavis::Annotator</name>
    <message>
        <source>Select some words first, or click a highlight.</source>
        <translation>Sélectionnez d’abord des mots, ou cliquez sur un surlignage.</translation>
    </message>
    <message>
        <source>No tag has the key %1 yet: give it one in the codebook.</source>
        <translation>Aucun code n’a encore la touche %1&#xa0;: attribuez-la dans le livre de codes.</translation>
    </message>
    <message>
        <source>Click a highlight first.</source>
        <translation>Cliquez d’abord sur un surlignage.</translation>
    </message>
    <message>
        <source>No tag was given yet: T chooses one.</source>
        <translation>Aucun code n’a encore été donné&#xa0;: T permet d’en choisir un.</translation>
    </message>
    <message>
        <source>Select a few words: they become the name of the tag.</source>
        <translation>Sélectionnez quelques mots&#xa0;: ils deviennent le nom du code.</translation>
    </message>
    <message>
        <source>Nothing was marked yet that could be done again.</source>
        <translation>Rien n’a encore été marqué qui puisse être refait.</translation>
    </message>
    <message>
        <source>Put the caret into a highlight first, where it is to be split.</source>
        <translation>Placez d’abord le curseur dans un surlignage, là où il faut le couper.</translation>
    </message>
    <message>
        <source>No passage of the same person overlaps this one or follows it at once.</source>
        <translation>Aucun passage de la même personne ne recouvre celui-ci ni ne le suit immédiatement.</translation>
    </message>
    <message>
        <source>No other highlight is here.</source>
        <translation>Il n’y a pas d’autre surlignage ici.</translation>
    </message>
    <message>
        <source>Marked as quotable.</source>
        <translation>Marqué comme citable.</translation>
    </message>
    <message>
        <source>No longer marked as quotable.</source>
        <translation>N’est plus marqué comme citable.</translation>
    </message>
    <message>
        <source>A weight belongs to a tag of yours: click a highlight that has one.</source>
        <translation>Un poids appartient à l’un de vos codes&#xa0;: cliquez sur un surlignage qui en a un.</translation>
    </message>
    <message>
        <source>Click a highlight that has a tag: this shows what the tag means.</source>
        <translation>Cliquez sur un surlignage qui a un code&#xa0;: ceci montre ce que le code signifie.</translation>
    </message>
</context>
<context>
    <name>visavis::AttributeDialog</name>
    <message>
        <source>&amp;Choices:</source>
        <translation>&amp;Choix&#xa0;:</translation>
    </message>
    <message>
        <source>Edit the attribute “%1”</source>
        <translation>Modifier l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New attribute of persons</source>
        <translation>Nouvel attribut des personnes</translation>
    </message>
    <message>
        <source>New attribute of interviews</source>
        <translation>Nouvel attribut des entretiens</translation>
    </message>
    <message>
        <source>Occupation, year of birth…</source>
        <translation>Métier, année de naissance…</translation>
    </message>
    <message>
        <source>Wave, place…</source>
        <translation>Vague, lieu…</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be kept as “%1” and will be lost: %2.</source>
        <translation>
            <numerusform>%n valeur ne peut être gardée comme «&#xa0;%1&#xa0;» et sera perdue&#xa0;: %2.</numerusform>
            <numerusform>%n valeurs ne peuvent être gardées comme «&#xa0;%1&#xa0;» et seront perdues&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::CodebookDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>Nom du code</translation>
    </message>
    <message numerus="yes">
        <source>Given %Ln time(s)</source>
        <translation>
            <numerusform>Attribué %Ln fois</numerusform>
            <numerusform>Attribué %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in this interview</source>
        <translation>
            <numerusform>dont %Ln dans cet entretien</numerusform>
            <numerusform>dont %Ln dans cet entretien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::CodebookImport</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import the codebook “%1”</source>
        <translation>Importation du livre de codes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why, or what changes</source>
        <translation>Pourquoi, ou ce qui change</translation>
    </message>
    <message>
        <source>Tags of the file</source>
        <translation>Codes du fichier</translation>
    </message>
    <message>
        <source>There is no tag in this file.</source>
        <translation>Il n’y a aucun code dans ce fichier.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. Refused: %4. Tags that the file does not have stay.</source>
        <translation>Nouveaux&#xa0;: %1. Modifiés&#xa0;: %2. Inchangés&#xa0;: %3. Refusés&#xa0;: %4. Les codes que le fichier n’a pas restent.</translation>
    </message>
</context>
<context>
    <name>visavis::CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Find or make a tag</source>
        <translation>Trouver ou créer un code</translation>
    </message>
    <message>
        <source>Return makes a tag of this name, Shift+Return makes it inside the selected tag</source>
        <translation>Entrée crée un code de ce nom, Maj+Entrée le crée à l’intérieur du code sélectionné</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Trouver un code</translation>
    </message>
    <message>
        <source>Open or create a project to see its tags here.</source>
        <translation>Ouvrez ou créez un projet pour voir ici ses codes.</translation>
    </message>
    <message>
        <source>No tag of this name. Press Return to make it.</source>
        <translation>Aucun code de ce nom. Appuyez sur Entrée pour le créer.</translation>
    </message>
    <message>
        <source>No tag of this name.</source>
        <translation>Aucun code de ce nom.</translation>
    </message>
    <message>
        <source>No tags yet. Type a name above and press Return.</source>
        <translation>Aucun code pour l’instant. Saisissez un nom ci-dessus et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Aucun code pour l’instant.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Nouveau code %1</translation>
    </message>
    <message>
        <source>Tag selection</source>
        <translation>Coder la sélection</translation>
    </message>
    <message>
        <source>Show annotations</source>
        <translation>Afficher les annotations</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>New tag inside</source>
        <translation>Nouveau sous-code</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1 (actuellement «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Into the tag above</source>
        <translation>Dans le code du dessus</translation>
    </message>
    <message>
        <source>Out of its tag</source>
        <translation>Hors de son code</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Show all passages in a pane</source>
        <translation>Afficher tous les passages dans un volet</translation>
    </message>
    <message>
        <source>History of the tag…</source>
        <translation>Historique du code…</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Merge into another tag…</source>
        <translation>Fusionner dans un autre code…</translation>
    </message>
    <message>
        <source>How to delete the tag</source>
        <translation>Comment supprimer le code</translation>
    </message>
    <message>
        <source>Delete; what stands inside goes up</source>
        <translation>Supprimer&#xa0;; ce qu’il contient remonte</translation>
    </message>
    <message numerus="yes">
        <source>Delete with its %Ln tagging(s)</source>
        <translation>
            <numerusform>Supprimer avec son codage</numerusform>
            <numerusform>Supprimer avec ses %Ln codages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete with its %Ln tagging(s); what stands inside goes up</source>
        <translation>
            <numerusform>Supprimer avec son codage&#xa0;; ce qu’il contient remonte</numerusform>
            <numerusform>Supprimer avec ses %Ln codages&#xa0;; ce qu’il contient remonte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete with the %Ln tag(s) inside, and all their taggings</source>
        <translation>
            <numerusform>Supprimer avec le code qu’il contient et tous leurs codages</numerusform>
            <numerusform>Supprimer avec les %Ln codes qu’il contient et tous leurs codages</numerusform>
        </translation>
    </message>
    <message>
        <source>Give its taggings to another tag, then delete…</source>
        <translation>Donner ses codages à un autre code, puis supprimer…</translation>
    </message>
    <message>
        <source>Choose a tag</source>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Sort the passages…</source>
        <translation>Trier les passages…</translation>
    </message>
</context>
<context>
    <name>visavis::CodebookTools</name>
    <message>
        <source>Sort, import, export or protect the codebook</source>
        <translation>Trier, importer, exporter ou protéger le livre de codes</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>Importer un livre de codes…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>Exporter le livre de codes…</translation>
    </message>
    <message>
        <source>Protect the codebook from changes</source>
        <translation>Protéger le livre de codes contre les modifications</translation>
    </message>
    <message>
        <source>In the order of the codebook</source>
        <translation>Dans l’ordre du livre de codes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By number of taggings</source>
        <translation>Par nombre de codages</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importer un livre de codes</translation>
    </message>
    <message>
        <source>Codebooks (%1);;All files (*)</source>
        <translation>Livres de codes (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Codebook for other programs, REFI-QDA (*.qdc)</source>
        <translation>Livre de codes pour d’autres programmes, REFI-QDA (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exporter le livre de codes</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Sort the passages of the chosen tag…</source>
        <translation>Trier les passages du code choisi…</translation>
    </message>
</context>
<context>
    <name>visavis::CodersMenu</name>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>%1 annotates</source>
        <translation>%1 annote</translation>
    </message>
    <message>
        <source>&amp;Somebody else annotates…</source>
        <translation>Quelqu’un d’&amp;autre annote…</translation>
    </message>
    <message>
        <source>Code &amp;again, blind</source>
        <translation>Coder à &amp;nouveau, en aveugle</translation>
    </message>
    <message>
        <source>As a coder of a new name who sees nothing of what was coded before</source>
        <translation>Sous un nouveau nom de codeur, sans rien voir de ce qui a été codé avant</translation>
    </message>
    <message>
        <source>Show &amp;only what I did (blind)</source>
        <translation>N’afficher que ce que &amp;j’ai fait (en aveugle)</translation>
    </message>
    <message>
        <source>Show what %1 did</source>
        <translation>Afficher ce que %1 a fait</translation>
    </message>
    <message>
        <source>Passages in the colour of their &amp;highlight</source>
        <translation>Passages dans la couleur de leur &amp;surlignage</translation>
    </message>
    <message>
        <source>Passages in the colour of their &amp;tag</source>
        <translation>Passages dans la couleur de leur &amp;code</translation>
    </message>
    <message>
        <source>Passages in the colour of their &amp;coder</source>
        <translation>Passages dans la couleur de leur co&amp;deur</translation>
    </message>
    <message>
        <source>Com&amp;pare with</source>
        <translation>Com&amp;parer avec</translation>
    </message>
    <message>
        <source>Who annotates</source>
        <translation>Qui annote</translation>
    </message>
    <message>
        <source>Highlights, tags and notes are kept under this name:</source>
        <translation>Les surlignages, codes et mémos sont conservés sous ce nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>visavis::CollectionPage</name>
    <message>
        <source>Collecting…</source>
        <translation>Rassemblement…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Write a summary</source>
        <translation>Écrire une synthèse</translation>
    </message>
    <message numerus="yes">
        <source>… %n more words</source>
        <translation>
            <numerusform>… encore %n mot</numerusform>
            <numerusform>… encore %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>A deleted tag</source>
        <translation>Un code supprimé</translation>
    </message>
    <message>
        <source>A deleted question</source>
        <translation>Une question supprimée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first ones</source>
        <translation>seulement les premiers</translation>
    </message>
    <message>
        <source>Nothing has this tag yet.</source>
        <translation>Rien ne porte encore ce code.</translation>
    </message>
    <message>
        <source>No interview was found to answer this question. Assign exchanges to it with the key Q.</source>
        <translation>Aucun entretien ne semble répondre à cette question. La touche Q lui affecte des échanges.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>This may answer another question. Click into it and press Q to say which.</source>
        <translation>Ceci répond peut-être à une autre question. Cliquez dedans et appuyez sur Q pour dire laquelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Collected passages</source>
        <translation>Passages réunis</translation>
    </message>
    <message>
        <source>Follow-ups are read with question %1.</source>
        <translation>Les relances se lisent avec la question %1.</translation>
    </message>
</context>
<context>
    <name>visavis::CommandText</name>
    <message>
        <source>Shows what the program makes of files; no project needed.</source>
        <translation>Montre ce que le programme tire des fichiers&#x202f;; aucun projet n’est nécessaire.</translation>
    </message>
    <message>
        <source>Brings files and folders into a project, which is made when there is none.</source>
        <translation>Importe des fichiers et des dossiers dans un projet, qui est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Shows what is in a project, with counts.</source>
        <translation>Montre ce que contient un projet, avec des décomptes.</translation>
    </message>
    <message>
        <source>Marks a passage and prints the annotation&apos;s GUID.</source>
        <translation>Surligne un passage et affiche le GUID de l’annotation.</translation>
    </message>
    <message>
        <source>Finds words in all interviews of a project.</source>
        <translation>Cherche des mots dans tous les entretiens d’un projet.</translation>
    </message>
    <message>
        <source>Proves that a project is in order.</source>
        <translation>Vérifie qu’un projet est en ordre.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>“visavis COMMAND --help” tells more, and “man visavis” all.</source>
        <translation>«&#xa0;visavis COMMANDE --help&#xa0;» en dit plus, et «&#xa0;man visavis&#xa0;» dit tout.</translation>
    </message>
    <message>
        <source>visavis: there is no command “%1”.</source>
        <translation>visavis&#xa0;: il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not all of the result could be written. (%1)</source>
        <translation>Le résultat n’a pas pu être écrit en entier. (%1)</translation>
    </message>
    <message>
        <source>--episode is missing.</source>
        <translation>Il manque --episode.</translation>
    </message>
    <message>
        <source>Give either --quote, or --start and --stop.</source>
        <translation>Donnez soit --quote, soit --start et --stop.</translation>
    </message>
    <message>
        <source>--start and --stop are two numbers from 0, and go without --turn.</source>
        <translation>--start et --stop sont deux nombres à partir de 0, et s’emploient sans --turn.</translation>
    </message>
    <message>
        <source>--quote is empty.</source>
        <translation>--quote est vide.</translation>
    </message>
    <message>
        <source>--turn is a number from 1.</source>
        <translation>--turn est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>--tag is empty.</source>
        <translation>--tag est vide.</translation>
    </message>
    <message>
        <source>turn %1: …%2…</source>
        <translation>tour de parole %1&#xa0;: …%2…</translation>
    </message>
    <message>
        <source>Title, number or file name of the interview, or how its title begins.</source>
        <translation>Titre, numéro ou nom de fichier de l’entretien, ou début de son titre.</translation>
    </message>
    <message>
        <source>The words to mark, which stand there once.</source>
        <translation>Les mots à surligner, qui n’y figurent qu’une fois.</translation>
    </message>
    <message>
        <source>Number of the turn that has the quote, from 1.</source>
        <translation>Numéro du tour de parole qui contient la citation, à partir de 1.</translation>
    </message>
    <message>
        <source>Start of the passage, in code points from 0.</source>
        <translation>Début du passage, en points de code à partir de 0.</translation>
    </message>
    <message>
        <source>End of the passage, not included.</source>
        <translation>Fin du passage, non comprise.</translation>
    </message>
    <message>
        <source>A tag, made when it is new; “Parent &gt; Child” for one below another.</source>
        <translation>Un code, créé s’il est nouveau&#x202f;; «&#xa0;Parent &gt; Enfant&#xa0;» pour un code placé sous un autre.</translation>
    </message>
    <message>
        <source>A note in Markdown.</source>
        <translation>Un mémo en Markdown.</translation>
    </message>
    <message>
        <source>yellow, orange, green, sky, blue, vermilion, purple, grey, or #rrggbb.</source>
        <translation>yellow, orange, green, sky, blue, vermilion, purple, grey ou #rrggbb.</translation>
    </message>
    <message>
        <source>Name of the person who annotates.</source>
        <translation>Nom de la personne qui annote.</translation>
    </message>
    <message>
        <source>Mends what can be mended without losing anything.</source>
        <translation>Répare ce qui peut l’être sans rien perdre.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n interviews; say which.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner %n entretien&#x202f;; précisez lequel.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner l’un de %n entretiens&#x202f;; précisez lequel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no field “%1” to export.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» à exporter.</translation>
    </message>
    <message>
        <source>Known formats: %1.</source>
        <translation>Formats connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--language is “en” or “fr”.</source>
        <translation>--language est «&#xa0;en&#xa0;» ou «&#xa0;fr&#xa0;».</translation>
    </message>
    <message>
        <source>OUTPUT is the project itself.</source>
        <translation>OUTPUT est le projet lui-même.</translation>
    </message>
    <message>
        <source>Only this interview: its title, number, file name, or how the title begins.</source>
        <translation>Seulement cet entretien&#xa0;: son titre, son numéro, son nom de fichier ou le début de son titre.</translation>
    </message>
    <message>
        <source>Only annotations that the query holds for.</source>
        <translation>Seulement les annotations qui répondent à la requête.</translation>
    </message>
    <message>
        <source>en or fr: of headings and dates.</source>
        <translation>en ou fr&#xa0;: langue des titres et des dates.</translation>
    </message>
    <message>
        <source>What is told beside the quote: facts, speaker, section, place, tags, notes, context, coder, dates, or all.</source>
        <translation>Ce qui accompagne la citation&#xa0;: facts, speaker, section, place, tags, notes, context, coder, dates ou all.</translation>
    </message>
    <message>
        <source>added: %1 (%2)</source>
        <translation>ajouté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>already there: %1 (%2)</source>
        <translation>déjà présent&#xa0;: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled; %n file(s) were left out.</source>
        <translation>
            <numerusform>L’importation a été annulée&#x202f;; %n fichier a été laissé de côté.</numerusform>
            <numerusform>L’importation a été annulée&#x202f;; %n fichiers ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints one JSON document instead of text for people.</source>
        <translation>Affiche un document JSON unique au lieu d’un texte à lire.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop ici.</translation>
    </message>
    <message>
        <source>visavis %1: %2</source>
        <translation>visavis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>utilisation&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Project %1: %n interview(s)</source>
        <translation>
            <numerusform>Projet %1&#xa0;: %n entretien</numerusform>
            <numerusform>Projet %1&#xa0;: %n entretiens</numerusform>
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
            <numerusform>%n tour de parole</numerusform>
            <numerusform>%n tours de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
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
            <numerusform>%1&#xa0;: %n tour de parole</numerusform>
            <numerusform>%1&#xa0;: %n tours de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers: %1</source>
        <translation>Personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>warning: line %1: %2</source>
        <translation>avertissement&#xa0;: ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>enquêteur</translation>
    </message>
    <message>
        <source>interviewee</source>
        <translation>enquêté</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>speaker (role)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · turn %2</source>
        <translation>%1 · tour de parole %2</translation>
    </message>
    <message>
        <source>The window was closed meanwhile. Import the files again: what is in the project is not taken twice.</source>
        <translation>La fenêtre a été fermée entre-temps. Importez de nouveau les fichiers&#xa0;: ce qui est dans le projet n’est pas repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported. Import them again once that is mended.</source>
        <translation>
            <numerusform>%n fichier n’a pas été importé. Importez-le de nouveau une fois cela réglé.</numerusform>
            <numerusform>%n fichiers n’ont pas été importés. Importez-les de nouveau une fois cela réglé.</numerusform>
        </translation>
    </message>
    <message>
        <source>  annotations: %1 unchanged, %2 with changed words, %3 to review, %4 orphans</source>
        <translation>  annotations&#xa0;: %1 inchangées, %2 aux mots changés, %3 à vérifier, %4 orphelins</translation>
    </message>
    <message>
        <source>new text: %1 (%2)</source>
        <translation>nouveau texte&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The file is a new text of this interview; its annotations are carried over.</source>
        <translation>Le fichier est un nouveau texte de cet entretien&#xa0;; ses annotations y sont reportées.</translation>
    </message>
    <message>
        <source>--revises takes one file.</source>
        <translation>--revises prend un seul fichier.</translation>
    </message>
    <message>
        <source>Shows which turns of one interview stand beside which of another.</source>
        <translation>Montre quels tours d’un entretien se trouvent en regard de quels tours d’un autre.</translation>
    </message>
    <message>
        <source>--kind is one of: %1.</source>
        <translation>--kind est l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>By what turns face each other, where neither the project nor the texts are to say: %1.</source>
        <translation>Selon quoi les tours se font face, quand ni le projet ni les textes ne doivent le dire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--codebook takes one file.</source>
        <translation>--codebook prend un seul fichier.</translation>
    </message>
    <message>
        <source>--%1 does not go with a codebook.</source>
        <translation>--%1 ne va pas avec un livre de codes.</translation>
    </message>
    <message>
        <source>The file is a codebook, as REFI-QDA (.qdc) or CSV: its tags are made, or changed where they are there.</source>
        <translation>Le fichier est un livre de codes, REFI-QDA (.qdc) ou CSV&#xa0;: ses codes sont créés, ou modifiés s’ils existent.</translation>
    </message>
    <message>
        <source>mark or omit: what happens to passages that are to be checked before they are published.</source>
        <translation>mark ou omit&#xa0;: ce qu’il advient des passages à contrôler avant publication.</translation>
    </message>
    <message>
        <source>Writes a copy for others, with aliases for names, without sources and history.</source>
        <translation>Écrit une copie pour d’autres, avec des pseudonymes, sans sources ni historique.</translation>
    </message>
    <message>
        <source>Takes a person out of a project for good, or says what would go.</source>
        <translation>Retire définitivement une personne d’un projet, ou dit ce qui partirait.</translation>
    </message>
    <message>
        <source>Puts aliases in the place of names; the key file is a table with the columns name, alias and, for names only with a capital, capital (yes).</source>
        <translation>Met des pseudonymes à la place des noms&#xa0;; le fichier de clé est un tableau avec les colonnes name, alias et, pour les noms seulement avec majuscule, capital (yes).</translation>
    </message>
    <message>
        <source>Names stay as they are: no key file was given.</source>
        <translation>Les noms restent tels quels&#xa0;: aucun fichier de clé n’est donné.</translation>
    </message>
    <message>
        <source>Names looked for: %1</source>
        <translation>Noms cherchés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. With --for-good it is done.</source>
        <translation>Rien n’est modifié. Avec --for-good, c’est fait.</translation>
    </message>
    <message>
        <source>A name that is taken out wherever it stands, instead of those that the project knows.</source>
        <translation>Un nom à retirer partout où il se trouve, au lieu de ceux que le projet connaît.</translation>
    </message>
    <message>
        <source>Does it, instead of only saying what would go.</source>
        <translation>Le fait, au lieu de seulement dire ce qui partirait.</translation>
    </message>
    <message>
        <source>Writes annotated notes, transcripts, tables ...; “-” is standard output.</source>
        <translation>Écrit des annotations, des transcriptions, des tableaux…&#xa0;; «&#xa0;-&#xa0;» est la sortie standard.</translation>
    </message>
    <message>
        <source>Each interview is a file in this format: choose one with --episode, or give OUTPUT the name of a folder.</source>
        <translation>Dans ce format, chaque entretien est un fichier&#xa0;: choisissez-en un avec --episode, ou donnez à OUTPUT le nom d’un dossier.</translation>
    </message>
    <message>
        <source>--%1 is “%2” or “%3”.</source>
        <translation>--%1 est «&#xa0;%2&#xa0;» ou «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The kind of export “%1” is not known. Known kinds: %2.</source>
        <translation>Le type d’exportation «&#xa0;%1&#xa0;» n’est pas connu. Types connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--by does not go with the kind “%1”.</source>
        <translation>--by ne va pas avec le type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--by is one of: %1.</source>
        <translation>--by est l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--without is “comments”, “times” or both.</source>
        <translation>--without est «&#xa0;comments&#xa0;», «&#xa0;times&#xa0;» ou les deux.</translation>
    </message>
    <message>
        <source>“%1” is a folder, which needs a name.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, il lui faut un nom.</translation>
    </message>
    <message>
        <source>What is exported: notes (the annotated notes, without this option), transcript, codebook, quotes, annotations ...; an unknown one lists them all.</source>
        <translation>Ce qui est exporté&#xa0;: notes (les annotations, sans cette option), transcript, codebook, quotes, annotations…&#xa0;; un type inconnu les énumère tous.</translation>
    </message>
    <message>
        <source>The format, where OUTPUT’s suffix does not say: html, markdown, docx, csv ...; an unknown one lists those of the kind. codebook-csv or qdc for a codebook that can be imported.</source>
        <translation>Le format, si le suffixe d’OUTPUT ne le dit pas&#xa0;: html, markdown, docx, csv…&#xa0;; un format inconnu énumère ceux du type. codebook-csv ou qdc pour un livre de codes qui peut être importé.</translation>
    </message>
    <message>
        <source>episode, tag, person or question: what the notes are ordered by.</source>
        <translation>episode, tag, person ou question&#xa0;: ce qui ordonne les annotations.</translation>
    </message>
    <message>
        <source>name or number: where a quote comes from as name, title and time, or as number and turn.</source>
        <translation>name ou number&#xa0;: l’origine d’une citation en nom, titre et temps, ou en numéro et tour.</translation>
    </message>
    <message>
        <source>Which attributes of people and interviews are told; without this option all.</source>
        <translation>Les attributs des personnes et des entretiens qui sont donnés&#xa0;; tous sans cette option.</translation>
    </message>
    <message>
        <source>comments, times: what transcripts do without.</source>
        <translation>comments, times&#xa0;: ce dont les transcriptions se passent.</translation>
    </message>
    <message>
        <source>a4 or letter: the size of pages.</source>
        <translation>a4 ou letter&#xa0;: le format des pages.</translation>
    </message>
    <message>
        <source>Templates of this folder go before the shipped ones of the same name.</source>
        <translation>Les modèles de ce dossier passent avant ceux du même nom qui sont fournis.</translation>
    </message>
    <message>
        <source>OUTPUT is the key file itself.</source>
        <translation>OUTPUT est le fichier de clé lui-même.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>--with is “consent”.</source>
        <translation>--with est «&#xa0;consent&#xa0;».</translation>
    </message>
    <message>
        <source>consent: what participants agreed to, and when, in their table.</source>
        <translation>consent&#xa0;: ce à quoi les participants ont consenti, et quand, dans leur tableau.</translation>
    </message>
</context>
<context>
    <name>visavis::ComparisonDesk</name>
    <message>
        <source>Compare with an &amp;earlier text…</source>
        <translation>Comparer avec un texte &amp;antérieur…</translation>
    </message>
</context>
<context>
    <name>visavis::ComparisonPage</name>
    <message>
        <source>Moved: now further down</source>
        <translation>Déplacé&#xa0;: maintenant plus bas</translation>
    </message>
    <message>
        <source>Moved: now further up</source>
        <translation>Déplacé&#xa0;: maintenant plus haut</translation>
    </message>
    <message>
        <source>Moved here from further down</source>
        <translation>Déplacé ici depuis plus bas</translation>
    </message>
    <message>
        <source>Moved here from further up</source>
        <translation>Déplacé ici depuis plus haut</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln turn(s)</source>
        <translation>
            <numerusform>Divisé en %Ln tour de parole</numerusform>
            <numerusform>Divisé en %Ln tours de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined from %Ln turn(s)</source>
        <translation>
            <numerusform>Réunion de %Ln tour de parole</numerusform>
            <numerusform>Réunion de %Ln tours de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Divided otherwise</source>
        <translation>Divisé autrement</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Autre locuteur</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Autre niveau</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln turn(s) the same …</source>
        <translation>
            <numerusform>… %Ln tour de parole identique …</numerusform>
            <numerusform>… %Ln tours de parole identiques …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ComparisonView</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Before: the words that were marked</source>
        <translation>Avant&#xa0;: les mots marqués</translation>
    </message>
    <message>
        <source>Now, at the proposed place</source>
        <translation>Maintenant, à la place proposée</translation>
    </message>
    <message>
        <source>Now: no place was found</source>
        <translation>Maintenant&#xa0;: aucune place trouvée</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>visavis::ComparisonWindow</name>
    <message>
        <source>Older text</source>
        <translation>Ancien texte</translation>
    </message>
    <message>
        <source>Newer text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Seulement l&amp;es différences</translation>
    </message>
    <message>
        <source>Texts of “%1”</source>
        <translation>Textes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the texts…</source>
        <translation>Lecture des textes…</translation>
    </message>
    <message>
        <source>&amp;Older:</source>
        <translation>&amp;Ancien&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Newer:</source>
        <translation>&amp;Nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Inline</source>
        <translation>&amp;Dans le texte</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is not a word in it.</source>
        <translation>Il ne contient pas un mot.</translation>
    </message>
    <message>
        <source>The older text cannot be read.</source>
        <translation>L’ancien texte ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The newer text cannot be read.</source>
        <translation>Le nouveau texte ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The text cannot be read.</source>
        <translation>Le texte ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>Les textes ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 sur %Ln différence</numerusform>
            <numerusform>%1 sur %Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>This interview has had one text only.</source>
        <translation>Cet entretien n’a eu qu’un seul texte.</translation>
    </message>
    <message>
        <source>Words and speakers are the same.</source>
        <translation>Les mots et les locuteurs sont les mêmes.</translation>
    </message>
</context>
<context>
    <name>visavis::EpisodePane</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Choose an interview on the left, or drop transcripts here.</source>
        <translation>Choisissez un entretien à gauche, ou déposez des transcriptions ici.</translation>
    </message>
    <message>
        <source>Drop transcripts here, or import them from the File menu.</source>
        <translation>Déposez des transcriptions ici, ou importez-les par le menu Fichier.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>questions hidden</source>
        <translation>questions masquées</translation>
    </message>
</context>
<context>
    <name>visavis::ExampleList</name>
    <message>
        <source>Show passage</source>
        <translation>Montrer le passage</translation>
    </message>
    <message>
        <source>No example any more</source>
        <translation>N’est plus un exemple</translation>
    </message>
    <message>
        <source>Anchor examples of the tag</source>
        <translation>Exemples types du code</translation>
    </message>
    <message>
        <source>None yet (menu of an annotation)</source>
        <translation>Aucun encore (menu d’une annotation)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>visavis::ExportForm</name>
    <message>
        <source>Words around each quote</source>
        <translation>Les mots autour de chaque citation</translation>
    </message>
    <message>
        <source>Dates of annotations and notes</source>
        <translation>Dates des annotations et des mémos</translation>
    </message>
    <message>
        <source>Tags and notes as comments</source>
        <translation>Codes et mémos en commentaires</translation>
    </message>
    <message>
        <source>Times of turns</source>
        <translation>Temps des tours de parole</translation>
    </message>
    <message>
        <source>Passages that are still to check, marked as such</source>
        <translation>Les passages encore à contrôler, marqués comme tels</translation>
    </message>
    <message>
        <source>Aliases in place of names</source>
        <translation>Des pseudonymes à la place des noms</translation>
    </message>
    <message>
        <source>My own templates</source>
        <translation>Mes propres modèles</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Name, title, time</source>
        <translation>Nom, titre, temps</translation>
    </message>
    <message>
        <source>Number, turn</source>
        <translation>Numéro, tour</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>What is off record or under an embargo is never exported.</source>
        <translation>Ce qui est confidentiel ou sous embargo n’est jamais exporté.</translation>
    </message>
    <message>
        <source>Attributes to tell</source>
        <translation>Attributs à donner</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language of headings:</source>
        <translation>&amp;Langue des titres&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Source of a quote:</source>
        <translation>&amp;Source d’une citation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Page&#xa0;:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Avec&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Attributes:</source>
        <translation>&amp;Attributs&#xa0;:</translation>
    </message>
    <message>
        <source>As the key file of this project has them, in quotes too.</source>
        <translation>Tels que le fichier de clé de ce projet les donne, dans les citations aussi.</translation>
    </message>
    <message>
        <source>This project has no key file: see Aliases in the menu File.</source>
        <translation>Ce projet n’a pas de fichier de clé&#xa0;: voyez Pseudonymes dans le menu Fichier.</translation>
    </message>
    <message>
        <source>The key file is not there: %1. Choose it anew under Aliases in the menu File, or export without aliases.</source>
        <translation>Le fichier de clé est introuvable&#xa0;: %1. Choisissez-le à nouveau sous Pseudonymes dans le menu Fichier, ou exportez sans pseudonymes.</translation>
    </message>
    <message>
        <source>What people agreed to, and when</source>
        <translation>Ce à quoi les personnes ont consenti, et quand</translation>
    </message>
</context>
<context>
    <name>visavis::ExportNames</name>
    <message>
        <source>Annotated notes</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Passages with their tags and notes</source>
        <translation>Les passages avec leurs codes et leurs mémos</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Whole interviews, with comments if wished</source>
        <translation>Des entretiens entiers, avec des commentaires si vous voulez</translation>
    </message>
    <message>
        <source>Two interviews facing each other</source>
        <translation>Deux entretiens face à face</translation>
    </message>
    <message>
        <source>A translation or a second interview side by side</source>
        <translation>Une traduction ou un second entretien, côte à côte</translation>
    </message>
    <message>
        <source>Codebook for an appendix</source>
        <translation>Livre de codes pour une annexe</translation>
    </message>
    <message>
        <source>Definitions, examples and counts of the tags</source>
        <translation>Définitions, exemples et nombres des codes</translation>
    </message>
    <message>
        <source>Quote table</source>
        <translation>Tableau de citations</translation>
    </message>
    <message>
        <source>Quotes by theme, for a paper</source>
        <translation>Des citations par thème, pour un article</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Who was interviewed, for a paper</source>
        <translation>Qui a été interrogé, pour un article</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Quotes with their places, to be ticked off</source>
        <translation>Les citations et leur place, à cocher</translation>
    </message>
    <message>
        <source>Index of an oral history</source>
        <translation>Index d’histoire orale</translation>
    </message>
    <message>
        <source>Sections with times, synopses and keywords</source>
        <translation>Sections avec temps, résumés et mots-clés</translation>
    </message>
    <message>
        <source>Methods: numbers of the study</source>
        <translation>Méthodes&#xa0;: les nombres de l’étude</translation>
    </message>
    <message>
        <source>Interviews, words, coders, tags over time</source>
        <translation>Entretiens, mots, codeurs, codes au fil du temps</translation>
    </message>
    <message>
        <source>Table of annotations</source>
        <translation>Table des annotations</translation>
    </message>
    <message>
        <source>A row for each passage, for statistics</source>
        <translation>Une ligne par passage, pour les statistiques</translation>
    </message>
    <message>
        <source>Table of taggings</source>
        <translation>Table des codages</translation>
    </message>
    <message>
        <source>A row for each tag on each passage</source>
        <translation>Une ligne par code sur chaque passage</translation>
    </message>
    <message>
        <source>Table of the codebook</source>
        <translation>Table du livre de codes</translation>
    </message>
    <message>
        <source>A row for each tag, with counts</source>
        <translation>Une ligne par code, avec les nombres</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>Table des personnes</translation>
    </message>
    <message>
        <source>A row for each person, with attributes</source>
        <translation>Une ligne par personne, avec les attributs</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Annotations du web (JSON-LD)</translation>
    </message>
    <message>
        <source>For programs that know the W3C’s annotations</source>
        <translation>Pour les programmes qui connaissent les annotations du W3C</translation>
    </message>
    <message>
        <source>References (BibTeX, CSL)</source>
        <translation>Références (BibTeX, CSL)</translation>
    </message>
    <message>
        <source>The interviews, for a reference manager</source>
        <translation>Les entretiens, pour un gestionnaire de références</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Obsidian (folder)</source>
        <translation>Obsidian (dossier)</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>Table à tabulations (TSV)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Subtitles (WebVTT)</source>
        <translation>Sous-titres (WebVTT)</translation>
    </message>
    <message>
        <source>Subtitles (SubRip)</source>
        <translation>Sous-titres (SubRip)</translation>
    </message>
    <message>
        <source>TEI (XML)</source>
        <translation>TEI (XML)</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>By interview, in the order of the text</source>
        <translation>Par entretien, dans l’ordre du texte</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By question of the guide</source>
        <translation>Par question du guide</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” were longer than Excel takes and are cut; CSV has them whole.</source>
        <translation>
            <numerusform>%n cellule de «&#xa0;%1&#xa0;» était plus longue qu’Excel ne l’admet et est coupée&#xa0;; le CSV l’a entière.</numerusform>
            <numerusform>%n cellules de «&#xa0;%1&#xa0;» étaient plus longues qu’Excel ne l’admet et sont coupées&#xa0;; le CSV les a entières.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel takes no sheet of the name “%1”: it has another.</source>
        <translation>Excel n’admet pas de feuille du nom «&#xa0;%1&#xa0;»&#xa0;: elle en a un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) of “%1” without a time are not in the subtitles.</source>
        <translation>
            <numerusform>%n tour de «&#xa0;%1&#xa0;» sans temps n’est pas dans les sous-titres.</numerusform>
            <numerusform>%n tours de «&#xa0;%1&#xa0;» sans temps ne sont pas dans les sous-titres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 turns in %2 interviews have no time and are not in the subtitles.</source>
        <translation>%1 tours de %2 entretiens n’ont pas de temps et ne sont pas dans les sous-titres.</translation>
    </message>
</context>
<context>
    <name>visavis::ExportPreview</name>
    <message>
        <source>Making the preview…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>This format cannot be shown here.</source>
        <translation>Ce format ne peut pas être montré ici.</translation>
    </message>
    <message>
        <source>Its words, shown as a web page: the file has pages and faces.</source>
        <translation>Ses mots, montrés en page web&#xa0;: le fichier a des pages et des caractères.</translation>
    </message>
    <message>
        <source>Its cells, shown as a table of text.</source>
        <translation>Ses cellules, montrées en table de texte.</translation>
    </message>
    <message>
        <source>This is how it begins.</source>
        <translation>En voici le début.</translation>
    </message>
</context>
<context>
    <name>visavis::ExportScope</name>
    <message>
        <source>Interviews to export</source>
        <translation>Entretiens à exporter</translation>
    </message>
    <message>
        <source>Annotations to export</source>
        <translation>Annotations à exporter</translation>
    </message>
    <message>
        <source>tag:waiting person:Ann</source>
        <translation>tag:attente person:Anne</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Tous les entretiens</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Chosen interviews</source>
        <translation>Des entretiens choisis</translation>
    </message>
    <message>
        <source>Annotations that a query finds</source>
        <translation>Les annotations que trouve une requête</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) selected in the panel</source>
        <translation>
            <numerusform>%n annotation sélectionnée dans le panneau</numerusform>
            <numerusform>%n annotations sélectionnées dans le panneau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ExportWindow</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose what to export, and it is shown here.</source>
        <translation>Choisissez ce qui est à exporter, et c’est montré ici.</translation>
    </message>
    <message>
        <source>Looking for what will be left out…</source>
        <translation>Recherche de ce qui sera laissé de côté…</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
</context>
<context>
    <name>visavis::ExportWords</name>
    <message>
        <source>turn %1</source>
        <translation>tour de parole %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Link to this passage</source>
        <translation>Lien vers ce passage</translation>
    </message>
    <message>
        <source>No annotations</source>
        <translation>Aucune annotation</translation>
    </message>
    <message>
        <source>Annotated notes</source>
        <translation>Annotations et mémos</translation>
    </message>
    <message>
        <source>Untitled interview</source>
        <translation>Entretien sans titre</translation>
    </message>
    <message>
        <source>Without tag</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Date d’export</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>descriptive</source>
        <translation>descriptif</translation>
    </message>
    <message>
        <source>theoretical</source>
        <translation>théorique</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>reflexive</source>
        <translation>réflexif</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>enquêteur</translation>
    </message>
    <message>
        <source>interviewee</source>
        <translation>enquêté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>mémo</translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>n’est plus dans le texte</translation>
    </message>
    <message>
        <source>place to be checked</source>
        <translation>place à vérifier</translation>
    </message>
    <message>
        <source>to check before publishing</source>
        <translation>à contrôler avant publication</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>explique</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Codages</translation>
    </message>
    <message>
        <source>The codebook has no tags yet.</source>
        <translation>Le livre de codes ne contient encore aucun code.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>À inclure</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>À exclure</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Facing interviews</source>
        <translation>Entretiens en regard</translation>
    </message>
    <message>
        <source>Two interviews with their texts are needed to face each other.</source>
        <translation>Il faut deux entretiens avec leurs textes pour les mettre en regard.</translation>
    </message>
    <message>
        <source>publishable</source>
        <translation>publiable</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Fact-check sheet</source>
        <translation>Fiche de vérification</translation>
    </message>
    <message>
        <source>Nothing is annotated in the interviews that were chosen.</source>
        <translation>Rien n’est annoté dans les entretiens choisis.</translation>
    </message>
    <message>
        <source>Facts for the methods section</source>
        <translation>Chiffres pour la partie méthodologique</translation>
    </message>
    <message>
        <source>No interview was chosen for this document.</source>
        <translation>Aucun entretien n’a été choisi pour ce document.</translation>
    </message>
    <message>
        <source>Dates of the interviews</source>
        <translation>Dates des entretiens</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Interviews whose duration is known</source>
        <translation>Entretiens dont la durée est connue</translation>
    </message>
    <message>
        <source>Passages without tag</source>
        <translation>Passages sans code</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Tags by kind and status</source>
        <translation>Codes par nature et statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tags over time</source>
        <translation>Codes au fil du temps</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Tags used for the first time</source>
        <translation>Codes utilisés pour la première fois</translation>
    </message>
    <message>
        <source>Tags used so far</source>
        <translation>Codes utilisés jusque-là</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Without section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>Outside the questions of the guide</source>
        <translation>Hors des questions du guide</translation>
    </message>
    <message>
        <source>Without person</source>
        <translation>Sans personne identifiée</translation>
    </message>
    <message>
        <source>Index of interviews</source>
        <translation>Index des entretiens</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>Avant la première section</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody is named in the interviews that were chosen.</source>
        <translation>Personne n’est nommé dans les entretiens choisis.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Quotes by theme</source>
        <translation>Citations par thème</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>There is no text of this interview here.</source>
        <translation>Le texte de cet entretien n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>Passages without a place in the text</source>
        <translation>Passages sans place dans le texte</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Interview by %1</source>
        <translation>Entretien mené par %1</translation>
    </message>
    <message>
        <source>audio recording</source>
        <translation>enregistrement audio</translation>
    </message>
    <message>
        <source>video recording</source>
        <translation>enregistrement vidéo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>%1 of %2 passage</source>
        <translation>%1 sur %2 passage</translation>
    </message>
    <message>
        <source>%1 of %2 passages</source>
        <translation>%1 sur %2 passages</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Tous les entretiens</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Par longueur</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Date of consent</source>
        <translation>Date du consentement</translation>
    </message>
</context>
<context>
    <name>visavis::FindingText</name>
    <message>
        <source>The project file is damaged: %1</source>
        <translation>Le fichier du projet est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %2 of the table “%1” points to a row of “%3” that is not there.</source>
        <translation>La ligne %2 de la table «&#xa0;%1&#xa0;» renvoie à une ligne de «&#xa0;%3&#xa0;» qui n’existe pas.</translation>
    </message>
    <message>
        <source>The imported file “%1” is not what it was when it was imported.</source>
        <translation>Le fichier importé «&#xa0;%1&#xa0;» n’est plus tel qu’il était lors de son importation.</translation>
    </message>
    <message>
        <source>The field “%3” of an object in the table “%1” is not what the history made it (%2).</source>
        <translation>Le champ «&#xa0;%3&#xa0;» d’un objet de la table «&#xa0;%1&#xa0;» n’est pas tel que l’historique l’a laissé (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) of an unfinished import are still in the file. Opening the project for writing takes them away.</source>
        <translation>
            <numerusform>%n entretien d’une importation inachevée est encore dans le fichier. L’ouverture du projet en écriture l’en retire.</numerusform>
            <numerusform>%n entretiens d’une importation inachevée sont encore dans le fichier. L’ouverture du projet en écriture les en retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “%1” is not what it was when it was stored.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est plus tel qu’il était quand il a été enregistré.</translation>
    </message>
    <message>
        <source>In “%1”, turn %2 is not where it should be in the text.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le tour de parole %2 n’est pas à la place attendue dans le texte.</translation>
    </message>
    <message>
        <source>In “%1”, section %2 is not where it should be in the text.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la section %2 n’est pas à la place attendue dans le texte.</translation>
    </message>
    <message>
        <source>In “%1”, an annotation&apos;s quote is not at its place: “%2”</source>
        <translation>Dans «&#xa0;%1&#xa0;», la citation d’une annotation n’est pas à sa place&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>The search index differs from the text of %n turn(s).</source>
        <translation>
            <numerusform>L’index de recherche diffère du texte de %n tour de parole.</numerusform>
            <numerusform>L’index de recherche diffère du texte de %n tours de parole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search index differs from %n note(s).</source>
        <translation>
            <numerusform>L’index de recherche diffère de %n mémo.</numerusform>
            <numerusform>L’index de recherche diffère de %n mémos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was made by another version of Visavis and has to be made anew.</source>
        <translation>L’index de recherche a été créé par une autre version de Visavis et doit être refait.</translation>
    </message>
    <message>
        <source>In “%1”, an annotation is in a text that the interview has no longer: “%2”</source>
        <translation>Dans «&#xa0;%1&#xa0;», une annotation est dans un texte que l’entretien n’a plus&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>In “%1”, a text is said to come from itself, by way of others.</source>
        <translation>Dans «&#xa0;%1&#xa0;», un texte est dit provenir de lui-même, par d’autres.</translation>
    </message>
</context>
<context>
    <name>visavis::FormerTextPage</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This text is not there any more.</source>
        <translation>Ce texte n’existe plus.</translation>
    </message>
    <message>
        <source>A deleted interview</source>
        <translation>Un entretien supprimé</translation>
    </message>
    <message>
        <source>This is an earlier text. Passages are marked in the current one.</source>
        <translation>Ceci est un texte antérieur. Les passages se marquent dans le texte actuel.</translation>
    </message>
    <message>
        <source>Earlier text of the interview</source>
        <translation>Texte antérieur de l’entretien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>visavis::GuideDelegate</name>
    <message>
        <source>Answered in %1 of %2 interviews.</source>
        <translation>Réponse dans %1 sur %2 entretiens.</translation>
    </message>
    <message>
        <source>In this interview somebody said so.</source>
        <translation>Dans cet entretien, quelqu’un l’a indiqué.</translation>
    </message>
    <message>
        <source>In this interview it was found.</source>
        <translation>Dans cet entretien, la réponse a été trouvée.</translation>
    </message>
    <message>
        <source>In this interview it was found, but may be another question.</source>
        <translation>Dans cet entretien, la réponse a été trouvée, mais c’est peut-être une autre question.</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Mots de la question</translation>
    </message>
</context>
<context>
    <name>visavis::GuideModel</name>
    <message numerus="yes">
        <source>answered in %n interviews</source>
        <translation>
            <numerusform>réponse dans %n entretien</numerusform>
            <numerusform>réponses dans %n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in this one</source>
        <translation>réponse dans celui-ci</translation>
    </message>
    <message>
        <source>perhaps answered in this one</source>
        <translation>peut-être une réponse dans celui-ci</translation>
    </message>
</context>
<context>
    <name>visavis::GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Return adds the question behind the selected one, Shift+Return makes it follow that up. A whole guide can be pasted here.</source>
        <translation>Entrée ajoute la question après celle qui est choisie, Maj+Entrée en fait une relance de celle-ci. On peut coller ici tout un guide.</translation>
    </message>
    <message>
        <source>Questions of the guide</source>
        <translation>Questions du guide</translation>
    </message>
    <message>
        <source>Import a guide…</source>
        <translation>Importer un guide…</translation>
    </message>
    <message>
        <source>Paste a guide</source>
        <translation>Coller un guide</translation>
    </message>
    <message>
        <source>Take the questions of this interview</source>
        <translation>Prendre les questions de cet entretien</translation>
    </message>
    <message>
        <source>Import a guide, or take the questions of an interview</source>
        <translation>Importer un guide, ou prendre les questions d’un entretien</translation>
    </message>
    <message>
        <source>Open or create a project to see its guide here.</source>
        <translation>Ouvrez ou créez un projet pour voir son guide ici.</translation>
    </message>
    <message>
        <source>No questions yet. Type one above, paste or import a guide, or take the questions of an interview: what answers them is then found in all interviews.</source>
        <translation>Pas encore de questions. Tapez-en une ci-dessus, collez ou importez un guide, ou prenez les questions d’un entretien&#xa0;: ce qui y répond est alors trouvé dans tous les entretiens.</translation>
    </message>
    <message>
        <source>No questions yet.</source>
        <translation>Pas encore de questions.</translation>
    </message>
    <message>
        <source>There are no questions in this text.</source>
        <translation>Il n’y a pas de questions dans ce texte.</translation>
    </message>
    <message>
        <source>There are no questions in “%1”.</source>
        <translation>Il n’y a pas de questions dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n questions were added. Undo takes them back.</source>
        <translation>
            <numerusform>%n question a été ajoutée. «&#xa0;Annuler&#xa0;» la retire.</numerusform>
            <numerusform>%n questions ont été ajoutées. «&#xa0;Annuler&#xa0;» les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a guide</source>
        <translation>Importer un guide</translation>
    </message>
    <message>
        <source>Texts and documents (*.txt *.md *.docx *.odt *.rtf *.html *.pdf);;All files (*)</source>
        <translation>Textes et documents (*.txt *.md *.docx *.odt *.rtf *.html *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No questions were found in this interview.</source>
        <translation>Aucune question n’a été trouvée dans cet entretien.</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Afficher toutes les réponses</translation>
    </message>
    <message>
        <source>Show where it is asked here</source>
        <translation>Aller où elle est posée ici</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Follow up the question above</source>
        <translation>En faire une relance de la question au-dessus</translation>
    </message>
    <message>
        <source>No follow-up any more</source>
        <translation>N’en plus faire une relance</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>visavis::HistoryDialog</name>
    <message>
        <source>History of changes</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln change(s)</source>
        <translation>
            <numerusform>La dernière modification</numerusform>
            <numerusform>Les %Ln dernières modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>visavis::HitModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::ImportControls</name>
    <message>
        <source>&amp;Changes hold for:</source>
        <translation>&amp;Portée des changements&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Names are written:</source>
        <translation>&amp;Noms écrits&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Speakers:</source>
        <translation>&amp;Locuteurs&#xa0;:</translation>
    </message>
    <message>
        <source>this source</source>
        <translation>cette source</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>comme trouvé</translation>
    </message>
    <message>
        <source>nowhere: nobody is named</source>
        <translation>nulle part&#xa0;: personne n’est nommé</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>comme trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Names are written</source>
        <translation>Noms écrits</translation>
    </message>
    <message>
        <source>Changes hold for</source>
        <translation>Portée des changements</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Speakers change wherever their label stands, formats where they are the same.</source>
        <translation>Les locuteurs changent partout où se trouve leur étiquette, les formats là où ils sont les mêmes.</translation>
    </message>
    <message>
        <source>before a colon (Ann: Where was that?)</source>
        <translation>avant un deux-points (Anne&#xa0;: Où était-ce&#xa0;?)</translation>
    </message>
    <message>
        <source>on a line, with a time (Ann Bell  0:12)</source>
        <translation>sur une ligne, avec un temps (Anne Petit  0:12)</translation>
    </message>
    <message>
        <source>alone on a line (Ann Bell)</source>
        <translation>seuls sur une ligne (Anne Petit)</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln source(s) in the list</source>
        <translation>
            <numerusform>la seule source de la liste</numerusform>
            <numerusform>les %Ln sources de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>as the format says</source>
        <translation>selon le format</translation>
    </message>
    <message>
        <source>found: nobody is named</source>
        <translation>trouvé&#xa0;: personne n’est nommé</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>trouvé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>visavis::ImportDesk</name>
    <message>
        <source>Open or make a project first; then drop or paste the transcripts again.</source>
        <translation>Ouvrez ou créez d’abord un projet, puis déposez ou collez de nouveau les transcriptions.</translation>
    </message>
    <message>
        <source>There is neither a text nor a file to import. Copy one first.</source>
        <translation>Il n’y a ni texte ni fichier à importer. Copiez-en un d’abord.</translation>
    </message>
    <message>
        <source>Pasted text, %1</source>
        <translation>Texte collé, %1</translation>
    </message>
</context>
<context>
    <name>visavis::ImportDetails</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>What &amp;becomes of it:</source>
        <translation>Ce qu’elle &amp;devient&#xa0;:</translation>
    </message>
    <message>
        <source>The s&amp;ource:</source>
        <translation>La s&amp;ource&#xa0;:</translation>
    </message>
    <message>
        <source>What becomes of the source</source>
        <translation>Ce que devient la source</translation>
    </message>
    <message>
        <source>The source as it is written</source>
        <translation>La source telle qu’elle est écrite</translation>
    </message>
    <message>
        <source>This source was not read yet.</source>
        <translation>Cette source n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>This is no text file, so there is nothing to show of it as it is written.</source>
        <translation>Ce n’est pas un fichier texte&#xa0;: il n’y a rien à en montrer tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>The s&amp;ource, a part of it (scroll for more):</source>
        <translation>Une partie de la s&amp;ource (défilez pour la suite)&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing, as long as it cannot be read.</source>
        <translation>Rien, tant qu’elle est illisible.</translation>
    </message>
    <message>
        <source>Leave out &amp;every section “%1”</source>
        <translation>Laisser de côté &amp;chaque section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out &amp;all that “%1” says</source>
        <translation>Laisser de côté &amp;tout ce que dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out every turn that says &amp;just this</source>
        <translation>Laisser de côté chaque tour qui dit &amp;juste cela</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in all sources</source>
        <translation>%1, dans toutes les sources</translation>
    </message>
</context>
<context>
    <name>visavis::ImportLabels</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Enquêteur</translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation>Enquêté</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>(questions)</source>
        <translation>(questions)</translation>
    </message>
    <message>
        <source>(answers)</source>
        <translation>(réponses)</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>visavis::ImportList</name>
    <message>
        <source>Sources to import</source>
        <translation>Sources à importer</translation>
    </message>
</context>
<context>
    <name>visavis::ImportNotice</name>
    <message>
        <source>About this source</source>
        <translation>À propos de cette source</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) on this source.</source>
        <translation>
            <numerusform>%n autre remarque sur cette source.</numerusform>
            <numerusform>%n autres remarques sur cette source.</numerusform>
        </translation>
    </message>
    <message>
        <source>No speaker was found. If somebody is named in the source, choose below how names are written there.</source>
        <translation>Aucun locuteur n’a été trouvé. Si quelqu’un est nommé dans la source, choisissez ci-dessous de quelle façon les noms y sont écrits.</translation>
    </message>
    <message>
        <source>What becomes of this source</source>
        <translation>Ce que devient cette source</translation>
    </message>
    <message>
        <source>What is taken of the clipboard</source>
        <translation>Ce qui est pris dans le presse-papiers</translation>
    </message>
    <message>
        <source>Take the page</source>
        <translation>Prendre la page</translation>
    </message>
    <message>
        <source>Take its words alone</source>
        <translation>N’en prendre que les mots</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>Take it as a new revision</source>
        <translation>La prendre comme nouvelle révision</translation>
    </message>
    <message>
        <source>Add it as another interview</source>
        <translation>L’ajouter comme autre entretien</translation>
    </message>
    <message>
        <source>This source is in the project already, as “%1”.</source>
        <translation>Cette source est déjà dans le projet, sous le titre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1, further up in the list, has the same contents.</source>
        <translation>%1, plus haut dans la liste, a le même contenu.</translation>
    </message>
    <message>
        <source>The project has an interview “%1” already, from another source.</source>
        <translation>Le projet a déjà un entretien «&#xa0;%1&#xa0;», venu d’une autre source.</translation>
    </message>
    <message>
        <source>%1, further up in the list, has the same title and number.</source>
        <translation>%1, plus haut dans la liste, a le même titre et le même numéro.</translation>
    </message>
    <message>
        <source>%1, further up in the list, would have the same title, which comes from the name of the file. Where both are one interview, leave one of them out.</source>
        <translation>%1, plus haut dans la liste, aurait le même titre, tiré du nom du fichier. Si les deux sont un même entretien, laissez-en un de côté.</translation>
    </message>
    <message>
        <source>The page was taken as it was copied, with its headings, tables and bold names.</source>
        <translation>La page a été prise telle que copiée, avec ses titres, ses tableaux et ses noms en gras.</translation>
    </message>
    <message>
        <source>The words alone were taken of the page that was copied.</source>
        <translation>Seuls les mots de la page copiée ont été pris.</translation>
    </message>
    <message>
        <source>It becomes the new text of “%1”, whose annotations are carried over to it.</source>
        <translation>Il devient le nouveau texte de «&#xa0;%1&#xa0;», dont les annotations y sont reportées.</translation>
    </message>
    <message>
        <source>“%1” had this text before, and has another one now.</source>
        <translation>«&#xa0;%1&#xa0;» avait ce texte auparavant, et en a un autre maintenant.</translation>
    </message>
    <message>
        <source>The text of “%1” was read from this very file. Reading it again takes back what was corrected in the text since.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» a été lu dans ce fichier même. Le relire annule ce qui a été corrigé depuis dans le texte.</translation>
    </message>
</context>
<context>
    <name>visavis::ImportOutline</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Section or speaker</source>
        <translation>Section ou locuteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paroles</translation>
    </message>
</context>
<context>
    <name>visavis::ImportProgress</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>%v of %m files</source>
        <translation>%v sur %m fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation en cours…</translation>
    </message>
</context>
<context>
    <name>visavis::ImportReview</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Uncertain: look at it</source>
        <translation>Incertaine&#xa0;: à regarder</translation>
    </message>
    <message>
        <source>Already there: “%1”</source>
        <translation>Déjà là&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Another “%1”</source>
        <translation>Un autre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Title already there: “%1”</source>
        <translation>Titre déjà là&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” once more</source>
        <translation>«&#xa0;%1&#xa0;» une fois de plus</translation>
    </message>
    <message>
        <source>Same contents as %1</source>
        <translation>Même contenu que %1</translation>
    </message>
    <message>
        <source>Same title as %1</source>
        <translation>Même titre que %1</translation>
    </message>
    <message>
        <source>New text of “%1”</source>
        <translation>Nouveau texte de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Earlier text of “%1”</source>
        <translation>Ancien texte de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has this very text</source>
        <translation>«&#xa0;%1&#xa0;» a déjà ce texte</translation>
    </message>
</context>
<context>
    <name>visavis::ImportValuesWindow</name>
    <message>
        <source>&amp;Make the persons who are missing</source>
        <translation>&amp;Créer les personnes manquantes</translation>
    </message>
    <message>
        <source>Import attributes from “%1”</source>
        <translation>Importer des attributs de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Persons, named in “%1”</source>
        <translation>Des personnes, nommées dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Interviews, named in “%1”</source>
        <translation>Des entretiens, nommés dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <source>&amp;Rows are:</source>
        <translation>Les &amp;lignes sont&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>C&amp;olonnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Type of “%1”</source>
        <translation>Type de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be set.</source>
        <translation>
            <numerusform>%n valeur sera renseignée.</numerusform>
            <numerusform>%n valeurs seront renseignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be made.</source>
        <translation>
            <numerusform>%n personne sera créée.</numerusform>
            <numerusform>%n personnes seront créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody of this project.</source>
        <translation>
            <numerusform>%n ligne ne nomme personne de ce projet.</numerusform>
            <numerusform>%n lignes ne nomment personne de ce projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no interview of this project.</source>
        <translation>
            <numerusform>%n ligne ne nomme aucun entretien de ce projet.</numerusform>
            <numerusform>%n lignes ne nomment aucun entretien de ce projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be told apart.</source>
        <translation>
            <numerusform>%n ligne prête à confusion.</numerusform>
            <numerusform>%n lignes prêtent à confusion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are of another type and are left out.</source>
        <translation>
            <numerusform>%n valeur est d’un autre type et reste de côté.</numerusform>
            <numerusform>%n valeurs sont d’un autre type et restent de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is new.</source>
        <translation>Rien n’est nouveau ici.</translation>
    </message>
    <message>
        <source>new attribute</source>
        <translation>nouvel attribut</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changée</numerusform>
            <numerusform>%n changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another type</source>
        <translation>
            <numerusform>%n d’un autre type</numerusform>
            <numerusform>%n d’un autre type</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
</context>
<context>
    <name>visavis::ImportWindow</name>
    <message>
        <source>From now on, import &amp;without asking what is understood</source>
        <translation>Désormais, importer &amp;sans demander ce qui est compris</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln read</source>
        <translation>
            <numerusform>%1 lue sur %Ln</numerusform>
            <numerusform>%1 lues sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln source(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln source</numerusform>
            <numerusform>&amp;Importer %Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>There is no file to import here. Drop files or folders into this window, or paste a text.</source>
        <translation>Il n’y a pas de fichier à importer ici. Déposez des fichiers ou des dossiers dans cette fenêtre, ou collez un texte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) left out</source>
        <translation>
            <numerusform>%Ln source laissée de côté</numerusform>
            <numerusform>%Ln sources laissées de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::InterviewsModel</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>All turns, whoever speaks in them</source>
        <translation>Tous les tours de parole, quelle que soit la personne qui y parle</translation>
    </message>
    <message>
        <source>All words of the turns, without titles</source>
        <translation>Tous les mots des tours de parole, sans les titres</translation>
    </message>
</context>
<context>
    <name>visavis::KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>Aucune touche ne correspond à ces mots.</translation>
    </message>
</context>
<context>
    <name>visavis::KindList</name>
    <message>
        <source>Kinds of export</source>
        <translation>Types d’exportation</translation>
    </message>
</context>
<context>
    <name>visavis::LabelTable</name>
    <message>
        <source>Speakers of this source</source>
        <translation>Locuteurs de cette source</translation>
    </message>
    <message>
        <source>Give two rows the same name to make them one speaker.</source>
        <translation>Donnez le même nom à deux lignes pour en faire un seul locuteur.</translation>
    </message>
</context>
<context>
    <name>visavis::LabelsModel</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Turns of this label. One without words, like “…”, counts; one of two people counts for both.</source>
        <translation>Tours de parole de cette étiquette. Un tour sans mots, comme «&#xa0;…&#xa0;», compte&#xa0;; un tour de deux personnes compte pour les deux.</translation>
    </message>
    <message>
        <source>Words in these turns</source>
        <translation>Mots de ces tours</translation>
    </message>
</context>
<context>
    <name>visavis::LayoutMenu</name>
    <message>
        <source>La&amp;youts</source>
        <translation>&amp;Dispositions</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Save this layout…</source>
        <translation>&amp;Enregistrer cette disposition…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>Name of this layout. One that has the name already is replaced.</source>
        <translation>Nom de cette disposition. Celle qui porte déjà ce nom est remplacée.</translation>
    </message>
</context>
<context>
    <name>visavis::LibraryModel</name>
    <message>
        <source>Unread</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codé</translation>
    </message>
    <message>
        <source>Second pass</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Section sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n tour de parole</numerusform>
            <numerusform>%n tours de parole</numerusform>
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
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of the answers coded</source>
        <translation>%1 des réponses codées</translation>
    </message>
</context>
<context>
    <name>visavis::LibraryPanel</name>
    <message>
        <source>Filter interviews</source>
        <translation>Filtrer les entretiens</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Re&amp;move from project</source>
        <translation>Retirer du &amp;projet</translation>
    </message>
    <message>
        <source>&amp;Expand selected</source>
        <translation>&amp;Développer la sélection</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>&amp;Tout réduire</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Import interviews…</source>
        <translation>&amp;Importer des entretiens…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>No interviews yet. Import some, or drop files here.</source>
        <translation>Aucun entretien pour l’instant. Importez-en, ou déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>No interview answers this filter.</source>
        <translation>Aucun entretien ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>New te&amp;xt for this interview…</source>
        <translation>Nouveau te&amp;xte de cet entretien…</translation>
    </message>
    <message>
        <source>Compare &amp;with an earlier text…</source>
        <translation>Comparer a&amp;vec un texte antérieur…</translation>
    </message>
    <message>
        <source>Open in a new &amp;pane</source>
        <translation>Ouvrir dans un no&amp;uveau volet</translation>
    </message>
    <message>
        <source>Words of titles, or status:, speaker:, person:, tag:, restriction: and a word, or an attribute’s name, = and a word</source>
        <translation>Mots des titres, ou statut:, locuteur:, personne:, code:, diffusion: et un mot, ou le nom d’un attribut, = et un mot</translation>
    </message>
</context>
<context>
    <name>visavis::LinkButton</name>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Scrolls by itself, whatever the active pane does</source>
        <translation>Défile tout seul, quoi que fasse le volet actif</translation>
    </message>
    <message>
        <source>Linked: scrolls along with the active pane</source>
        <translation>Lié&#xa0;: défile avec le volet actif</translation>
    </message>
    <message>
        <source>Level: what faces each other begins at the same height</source>
        <translation>En regard&#xa0;: ce qui se répond commence à la même hauteur</translation>
    </message>
</context>
<context>
    <name>visavis::LinkMenu</name>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Same questions</source>
        <translation>Mêmes questions</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Section titles</source>
        <translation>Titres de section</translation>
    </message>
    <message>
        <source>Proportion</source>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>With the ot&amp;her pane</source>
        <translation>Avec l’autre &amp;volet</translation>
    </message>
    <message>
        <source>There is no other pane</source>
        <translation>Il n’y a pas d’autre volet</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>&amp;Libres</translation>
    </message>
    <message>
        <source>&amp;Linked</source>
        <translation>L&amp;iés</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>En re&amp;gard</translation>
    </message>
    <message>
        <source>Put beside each other by</source>
        <translation>Mettre en regard selon</translation>
    </message>
    <message>
        <source>What fits best (%1)</source>
        <translation>Ce qui convient le mieux (%1)</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Ce qui convient le mieux</translation>
    </message>
</context>
<context>
    <name>visavis::LinkModel</name>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>explique</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>an object, what it does, another object</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it does, another object</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>visavis::LinkPicker</name>
    <message>
        <source>What the first has to do with the second</source>
        <translation>Ce que le premier a à voir avec le second</translation>
    </message>
    <message>
        <source>contradicts, explains…</source>
        <translation>contredit, explique…</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Link as “%1”</source>
        <translation>Lier par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>visavis::MainWindow</name>
    <message>
        <source>%1 (read only) — Visavis</source>
        <translation>%1 (lecture seule) — Visavis</translation>
    </message>
    <message>
        <source>%1 — Visavis</source>
        <translation>%1 — Visavis</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Visavis projects (*.visavis)</source>
        <translation>Projets Visavis (*.visavis)</translation>
    </message>
    <message>
        <source>Interviews.visavis</source>
        <translation>Entretiens.visavis</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Import transcripts</source>
        <translation>Importer des transcriptions</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your highlights and notes are kept under this name:</source>
        <translation>Vos surlignages et vos mémos sont conservés sous ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>About Visavis</source>
        <translation>À propos de Visavis</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Visavis %1&lt;/h3&gt;&lt;p&gt;Reads and annotates interviews.&lt;/p&gt;&lt;p&gt;Your project is one SQLite file that you own. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Visavis %1&lt;/h3&gt;&lt;p&gt;Pour lire et annoter des entretiens.&lt;/p&gt;&lt;p&gt;Votre projet est un seul fichier SQLite, qui vous appartient. Licence MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Your highlights and notes are kept under the name “%1”.</source>
        <translation>Vos surlignages et mémos sont gardés sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Transcripts (%1);;All files (*)</source>
        <translation>Transcriptions (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New text for “%1”</source>
        <translation>Nouveau texte de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation>Personne n’est encore nommé</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d’ouvrir %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be shown.</source>
        <translation>Impossible d’afficher le dossier %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>visavis::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
</context>
<context>
    <name>visavis::Navigation</name>
    <message>
        <source>This interview names no recording.</source>
        <translation>Cet entretien n’indique aucun enregistrement.</translation>
    </message>
    <message>
        <source>The recording could not be opened: %1</source>
        <translation>L’enregistrement n’a pas pu être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select the words where it belongs, then press %1.</source>
        <translation>Sélectionnez les mots à leur nouvelle place, puis appuyez sur %1.</translation>
    </message>
    <message>
        <source>From here on there is no turn without annotations.</source>
        <translation>À partir d’ici, il n’y a plus de tour sans annotation.</translation>
    </message>
    <message>
        <source>Summaries are written where all answers to a question are shown: choose one in the guide.</source>
        <translation>Les synthèses s’écrivent là où toutes les réponses à une question sont affichées&#xa0;: choisissez-en une dans le guide.</translation>
    </message>
    <message>
        <source>Open a question, a tag or a search in a pane first.</source>
        <translation>Ouvrez d’abord une question, un code ou une recherche dans un volet.</translation>
    </message>
    <message>
        <source>Click a highlight first.</source>
        <translation>Cliquez d’abord sur un surlignage.</translation>
    </message>
    <message>
        <source>Open the interview that both have coded first.</source>
        <translation>Ouvrez d’abord l’entretien que les deux ont codé.</translation>
    </message>
    <message>
        <source>What this is about was deleted.</source>
        <translation>Ce dont il s’agit a été supprimé.</translation>
    </message>
    <message>
        <source>Open an interview first.</source>
        <translation>Ouvrez d’abord un entretien.</translation>
    </message>
    <message>
        <source>Open an interview with sections first.</source>
        <translation>Ouvrez d’abord un entretien qui a des sections.</translation>
    </message>
    <message>
        <source>Choose a tag in the codebook first.</source>
        <translation>Choisissez d’abord un code dans le livre de codes.</translation>
    </message>
    <message>
        <source>Choose a question in the guide first.</source>
        <translation>Choisissez d’abord une question dans le guide.</translation>
    </message>
</context>
<context>
    <name>visavis::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Write a note. Ctrl+Return keeps it, Esc leaves it as it was.</source>
        <translation>Écrivez un mémo. Ctrl+Entrée le conserve, Échap le laisse tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>visavis::NoteModel</name>
    <message>
        <source>Descriptive</source>
        <translation>Descriptif</translation>
    </message>
    <message>
        <source>Theoretical</source>
        <translation>Théorique</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Reflexive</source>
        <translation>Réflexif</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Interview “%1”</source>
        <translation>Entretien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Section sans titre</translation>
    </message>
    <message>
        <source>Section “%1”</source>
        <translation>Section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” on “%2”</source>
        <translation>«&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Person “%1”</source>
        <translation>Personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Question “%1”</source>
        <translation>Question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Something deleted</source>
        <translation>Quelque chose de supprimé</translation>
    </message>
    <message>
        <source>in a former text</source>
        <translation>dans un texte antérieur</translation>
    </message>
</context>
<context>
    <name>visavis::NotePage</name>
    <message>
        <source>Note on “%1”</source>
        <translation>Mémo sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Note on a deleted annotation</source>
        <translation>Mémo sur une annotation supprimée</translation>
    </message>
    <message>
        <source>The note could not be kept; its words are on the clipboard.</source>
        <translation>Le mémo n’a pas pu être conservé&#xa0;; son texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mémo</translation>
    </message>
</context>
<context>
    <name>visavis::NotesPanel</name>
    <message>
        <source>Words of the linked passages and of the link, or tag:, coder:, episode:</source>
        <translation>Mots des passages liés et du lien, ou code:, codeur:, entretien:</translation>
    </message>
    <message>
        <source>Words of notes and of what they are about, or note:, tag:, coder:, episode:, section:</source>
        <translation>Mots des mémos et de ce dont ils traitent, ou mémo:, code:, codeur:, entretien:, section:</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n mémo</numerusform>
            <numerusform>%n mémos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or create a project to see its notes here.</source>
        <translation>Ouvrez ou créez un projet pour voir ses mémos ici.</translation>
    </message>
    <message>
        <source>Looking for notes…</source>
        <translation>Recherche des mémos…</translation>
    </message>
    <message>
        <source>No link matches the filter.</source>
        <translation>Aucun lien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No note matches the filter.</source>
        <translation>Aucun mémo ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No links yet. Select two annotations in their panel and press L.</source>
        <translation>Pas encore de liens. Sélectionnez deux annotations dans leur panneau et appuyez sur L.</translation>
    </message>
    <message>
        <source>No notes yet. Ctrl+J begins an entry of the journal; N writes a note on a passage.</source>
        <translation>Pas encore de mémos. Ctrl+J commence une entrée du journal&#xa0;; N écrit un mémo sur un passage.</translation>
    </message>
    <message>
        <source>New entry of the journal</source>
        <translation>Nouvelle entrée du journal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>All notes of the project</source>
        <translation>Tous les mémos du projet</translation>
    </message>
    <message>
        <source>All links between passages and tags</source>
        <translation>Tous les liens entre passages et codes</translation>
    </message>
    <message>
        <source>Show notes of one kind</source>
        <translation>Afficher les mémos d’un genre</translation>
    </message>
    <message>
        <source>Show notes on one kind of object</source>
        <translation>Afficher les mémos sur un type d’objet</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouveau mémo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire un mémo</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>On interviews</source>
        <translation>Sur des entretiens</translation>
    </message>
    <message>
        <source>On sections</source>
        <translation>Sur des sections</translation>
    </message>
    <message>
        <source>On passages</source>
        <translation>Sur des passages</translation>
    </message>
    <message>
        <source>On tags given</source>
        <translation>Sur des codages</translation>
    </message>
    <message>
        <source>On tags</source>
        <translation>Sur des codes</translation>
    </message>
    <message>
        <source>On persons</source>
        <translation>Sur des personnes</translation>
    </message>
    <message>
        <source>On questions</source>
        <translation>Sur des questions</translation>
    </message>
    <message>
        <source>On answers</source>
        <translation>Sur des réponses</translation>
    </message>
    <message>
        <source>On what was deleted</source>
        <translation>Sur ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Genre de mémo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Show what the note is about</source>
        <translation>Afficher ce dont le mémo traite</translation>
    </message>
    <message>
        <source>In a pane</source>
        <translation>Dans un volet</translation>
    </message>
    <message>
        <source>Read and write this note in a pane</source>
        <translation>Lire et écrire ce mémo dans un volet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller au premier</translation>
    </message>
    <message>
        <source>Go to the second</source>
        <translation>Aller au second</translation>
    </message>
</context>
<context>
    <name>visavis::PaneActions</name>
    <message>
        <source>&amp;Split</source>
        <translation>Divise&amp;r le volet</translation>
    </message>
    <message>
        <source>&amp;Close this pane</source>
        <translation>&amp;Fermer ce volet</translation>
    </message>
    <message>
        <source>S&amp;wap with the next</source>
        <translation>&amp;Échanger avec le suivant</translation>
    </message>
    <message>
        <source>&amp;Maximise</source>
        <translation>Volet s&amp;eul</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Free</source>
        <translation>&amp;Libres</translation>
    </message>
    <message>
        <source>&amp;Linked</source>
        <translation>L&amp;iés</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>En re&amp;gard</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>&amp;Question suivante</translation>
    </message>
    <message>
        <source>Previous q&amp;uestion</source>
        <translation>Q&amp;uestion précédente</translation>
    </message>
    <message>
        <source>There is no question after this.</source>
        <translation>Il n’y a pas de question après celle-ci.</translation>
    </message>
    <message>
        <source>There is no question before this.</source>
        <translation>Il n’y a pas de question avant celle-ci.</translation>
    </message>
    <message>
        <source>Put these turns &amp;beside each other</source>
        <translation>&amp;Mettre ces tours en regard</translation>
    </message>
    <message>
        <source>Par&amp;t these turns</source>
        <translation>Séparer ces &amp;tours</translation>
    </message>
    <message>
        <source>Let what faces this turn be f&amp;ound</source>
        <translation>Laisser tr&amp;ouver ce qui est en regard de ce tour</translation>
    </message>
    <message>
        <source>F&amp;ilter the annotations shown here</source>
        <translation>Filtrer les annotations affic&amp;hées ici</translation>
    </message>
</context>
<context>
    <name>visavis::PaneBoard</name>
    <message>
        <source>All panes</source>
        <translation>Tous les volets</translation>
    </message>
    <message>
        <source>This pane is seen alone: show the others again</source>
        <translation>Ce volet est affiché seul&#xa0;: réafficher les autres</translation>
    </message>
    <message>
        <source>Show all panes</source>
        <translation>Afficher tous les volets</translation>
    </message>
</context>
<context>
    <name>visavis::PaneFilter</name>
    <message>
        <source>Annotations shown here: tag:, coder:, colour:, note:</source>
        <translation>Annotations affichées ici&#xa0;: code:, codeur:, couleur:, mémo:</translation>
    </message>
    <message>
        <source>Annotations shown in this pane</source>
        <translation>Annotations affichées dans ce volet</translation>
    </message>
</context>
<context>
    <name>visavis::PaneFind</name>
    <message>
        <source>Find in this pane</source>
        <translation>Rechercher dans ce volet</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no hit</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the third of all hits</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visavis::PaneHeader</name>
    <message>
        <source>Close this pane</source>
        <translation>Fermer ce volet</translation>
    </message>
</context>
<context>
    <name>visavis::Panel</name>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Close the panel “%1”</source>
        <translation>Fermer le panneau «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>visavis::Panels</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mémos</translation>
    </message>
</context>
<context>
    <name>visavis::PassageEchoes</name>
    <message>
        <source>Click a highlight first.</source>
        <translation>Cliquez d’abord sur un surlignage.</translation>
    </message>
    <message>
        <source>Open the text that says the same beside this one.</source>
        <translation>Ouvrez à côté de celui-ci le texte qui dit la même chose.</translation>
    </message>
    <message>
        <source>Nothing in the other text says the same for certain. Mark it there by hand.</source>
        <translation>Rien dans l’autre texte ne dit la même chose avec certitude. Marquez-le là-bas à la main.</translation>
    </message>
    <message>
        <source>This annotation has no place in the text.</source>
        <translation>Cette annotation n’a pas de place dans le texte.</translation>
    </message>
    <message>
        <source>What faces what is still being found. Try again in a moment.</source>
        <translation>Les correspondances sont encore en cours de recherche. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>visavis::PeekPopup</name>
    <message>
        <source>What the tags mean</source>
        <translation>Ce que les codes veulent dire</translation>
    </message>
    <message>
        <source>No definition yet: it is written in the codebook.</source>
        <translation>Pas encore de définition&#xa0;: elle s’écrit dans le livre de codes.</translation>
    </message>
    <message>
        <source>Include: %1</source>
        <translation>À inclure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>À exclure&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>visavis::PeopleDelegate</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>A day such as 2019-06-14</source>
        <translation>Une date telle que 2019-06-14</translation>
    </message>
</context>
<context>
    <name>visavis::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Consent à</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Consentement du</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Interviews in which a label is theirs, also where they say nothing</source>
        <translation>Entretiens où une étiquette est celle de la personne, même si elle n’y dit rien</translation>
    </message>
    <message>
        <source>Turns in which they speak, over all interviews. One without words, like “…”, counts; one of two people counts for both.</source>
        <translation>Tours de parole où la personne parle, dans tous les entretiens. Un tour sans mots, comme «&#xa0;…&#xa0;», compte&#xa0;; un tour de deux personnes compte pour les deux.</translation>
    </message>
    <message>
        <source>Words that they say in these turns</source>
        <translation>Mots que la personne dit dans ces tours</translation>
    </message>
</context>
<context>
    <name>visavis::PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Labels of speakers</source>
        <translation>Étiquettes de locuteurs</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <source>Filter interviews</source>
        <translation>Filtrer les entretiens</translation>
    </message>
    <message>
        <source>Words, or person:, role:, episode:, restriction: and a word, or an attribute’s name, = and a word</source>
        <translation>Des mots, ou personne:, rôle:, entretien:, diffusion: et un mot, ou le nom d’un attribut, = et un mot</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2031-06-14.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2031-06-14.</translation>
    </message>
    <message>
        <source>Only labels that stand for &amp;nobody yet</source>
        <translation>Seulement celles qui ne sont rattachées à person&amp;ne</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nouvelle &amp;personne</translation>
    </message>
    <message>
        <source>New &amp;attribute…</source>
        <translation>Nouvel &amp;attribut…</translation>
    </message>
    <message>
        <source>Every label stands for somebody.</source>
        <translation>Chaque étiquette est rattachée à quelqu’un.</translation>
    </message>
    <message>
        <source>Nothing here answers the filter.</source>
        <translation>Rien ici ne répond au filtre.</translation>
    </message>
    <message>
        <source>Nobody is named yet. In “Labels”, say who the speakers of the interviews are, or make a person here.</source>
        <translation>Personne n’est encore nommé. Dites dans «&#xa0;Étiquettes&#xa0;» qui parle dans les entretiens, ou créez une personne ici.</translation>
    </message>
    <message>
        <source>No interview names its speakers yet.</source>
        <translation>Aucun entretien ne nomme encore ses locuteurs.</translation>
    </message>
    <message>
        <source>No interviews yet. Import some in the main window.</source>
        <translation>Pas encore d’entretiens. Importez-en dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %n rows…</source>
        <translation>
            <numerusform>Renseigner «&#xa0;%1&#xa0;» dans %n ligne…</numerusform>
            <numerusform>Renseigner «&#xa0;%1&#xa0;» dans %n lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Merge into “%1”</source>
        <translation>&amp;Fusionner avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge into &amp;another person…</source>
        <translation>Fusionner avec une &amp;autre personne…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Say &amp;who it is…</source>
        <translation>Dire &amp;qui c’est…</translation>
    </message>
    <message>
        <source>Stands for &amp;nobody</source>
        <translation>Rattachée à person&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Open the interview</source>
        <translation>&amp;Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Qui c’est</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) merged into “%1”. What was known of both is as “%1” had it.</source>
        <translation>
            <numerusform>%n personne fusionnée avec «&#xa0;%1&#xa0;». Ce qu’on savait des deux est tel que «&#xa0;%1&#xa0;» l’avait.</numerusform>
            <numerusform>%n personnes fusionnées avec «&#xa0;%1&#xa0;». Ce qu’on savait de plusieurs est tel que «&#xa0;%1&#xa0;» l’avait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) deleted. The labels stay, and stand for nobody.</source>
        <translation>
            <numerusform>%n personne supprimée. Les étiquettes restent, sans être rattachées.</numerusform>
            <numerusform>%n personnes supprimées. Les étiquettes restent, sans être rattachées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New attribute…</source>
        <translation>&amp;Nouvel attribut…</translation>
    </message>
    <message>
        <source>&amp;Edit the attribute…</source>
        <translation>&amp;Modifier l’attribut…</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Déplacer à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Delete the attribute</source>
        <translation>&amp;Supprimer l’attribut</translation>
    </message>
    <message>
        <source>The attribute “%1” is deleted, with its values.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» est supprimé, avec ses valeurs.</translation>
    </message>
    <message>
        <source>&amp;Withdraw from the project…</source>
        <translation>Retirer d&amp;u projet…</translation>
    </message>
    <message>
        <source>Nobody can be taken out of a project that can only be read.</source>
        <translation>Personne ne peut être retiré d’un projet qui ne peut qu’être lu.</translation>
    </message>
</context>
<context>
    <name>visavis::PeopleWindow</name>
    <message>
        <source>&amp;Import attributes…</source>
        <translation>&amp;Importer des attributs…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>Pe&amp;rsonnes</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Inter&amp;views</source>
        <translation>&amp;Entretiens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Labels (%1)</source>
        <translation>É&amp;tiquettes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) stand for nobody yet</source>
        <translation>
            <numerusform>%n étiquette n’est rattachée à personne</numerusform>
            <numerusform>%n étiquettes ne sont rattachées à personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Counting turns and words…</source>
        <translation>Décompte des tours et des mots…</translation>
    </message>
    <message>
        <source>What is typed into one of several chosen rows goes into all of them.</source>
        <translation>Ce qu’on saisit dans une de plusieurs lignes choisies va dans toutes.</translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>Importer des attributs</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.tab *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported.</source>
        <translation>
            <numerusform>%n valeur importée.</numerusform>
            <numerusform>%n valeurs importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alia&amp;ses…</source>
        <translation>P&amp;seudonymes…</translation>
    </message>
</context>
<context>
    <name>visavis::PreviewPage</name>
    <message>
        <source>Preview as a page</source>
        <translation>Aperçu en page</translation>
    </message>
</context>
<context>
    <name>visavis::PreviewText</name>
    <message>
        <source>Preview as text</source>
        <translation>Aperçu en texte</translation>
    </message>
</context>
<context>
    <name>visavis::QuestionAssigning</name>
    <message>
        <source>Choose a question</source>
        <translation>Choisir une question</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Question…</translation>
    </message>
    <message>
        <source>Questions of the guide</source>
        <translation>Questions du guide</translation>
    </message>
    <message>
        <source>Click into what was asked or answered first.</source>
        <translation>Cliquez d’abord dans une question ou une réponse.</translation>
    </message>
    <message>
        <source>There is no guide yet. Write or import its questions in the panel Guide.</source>
        <translation>Il n’y a pas encore de guide. Écrivez ou importez ses questions dans le panneau Guide.</translation>
    </message>
    <message>
        <source>No question of the guide</source>
        <translation>Aucune question du guide</translation>
    </message>
    <message>
        <source>As it is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
</context>
<context>
    <name>visavis::ReaderView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Enquêteur</translation>
    </message>
    <message>
        <source>Interviewee</source>
        <translation>Enquêté</translation>
    </message>
    <message>
        <source>It is doubtful what faces this turn.</source>
        <translation>Ce qui est en regard de ce tour est incertain.</translation>
    </message>
</context>
<context>
    <name>visavis::ReferenceCompletion</name>
    <message>
        <source>Ctrl+click or Ctrl+Return goes there</source>
        <translation>Ctrl+clic ou Ctrl+Entrée y mène</translation>
    </message>
    <message>
        <source>Nothing in this project is called so</source>
        <translation>Rien dans ce projet ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Tags, interviews and persons</source>
        <translation>Codes, entretiens et personnes</translation>
    </message>
</context>
<context>
    <name>visavis::ReplaceDesk</name>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something else was done since. Undo that first, in the menu “Edit”.</source>
        <translation>Autre chose a été fait depuis. Annulez-le d’abord, par le menu «&#xa0;Édition&#xa0;».</translation>
    </message>
</context>
<context>
    <name>visavis::ReplaceModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>visavis::ReplaceWindow</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Type the words to replace. Every place where they stand is listed here, and nothing is changed before you have seen it.</source>
        <translation>Saisissez les mots à remplacer. Chaque endroit où ils figurent sera listé ici, et rien ne change avant que vous ne l’ayez vu.</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>Aucun entretien n’est ouvert.</translation>
    </message>
    <message>
        <source>“%1” stands in no interview.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucun entretien.</translation>
    </message>
    <message>
        <source>“%1” does not stand in this interview.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans cet entretien.</translation>
    </message>
    <message>
        <source>Parts of words or other capitals are not looked for, as chosen above.</source>
        <translation>Les parties de mots ou une autre casse ne sont pas cherchées, comme choisi plus haut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln entretien</numerusform>
            <numerusform>%Ln entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1; there are more</source>
        <translation>Les premiers %1&#xa0;; il y en a d’autres</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace at %Ln place(s)</source>
        <translation>
            <numerusform>R&amp;emplacer à %Ln endroit</numerusform>
            <numerusform>R&amp;emplacer à %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>R&amp;emplacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing can be replaced here.</source>
        <translation>Rien ne peut être remplacé ici.</translation>
    </message>
    <message>
        <source>Texts and titles of sections are searched; the names of speakers beside them are not.</source>
        <translation>La recherche porte sur les textes et les titres de sections, non sur les noms des locuteurs à côté.</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>Remplacer &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Nothing: the words are taken out</source>
        <translation>Rien&#xa0;: les mots sont retirés</translation>
    </message>
    <message>
        <source>In this interview</source>
        <translation>Dans cet entretien</translation>
    </message>
    <message>
        <source>In all interviews</source>
        <translation>Dans tous les entretiens</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Ticks all places, or none</source>
        <translation>Coche tous les endroits, ou aucun</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Show in the text</source>
        <translation>&amp;Montrer dans le texte</translation>
    </message>
    <message>
        <source>No interview is in front. Click into one, or choose all interviews above.</source>
        <translation>Aucun entretien n’est au premier plan. Cliquez dans l’un d’eux, ou choisissez plus haut tous les entretiens.</translation>
    </message>
</context>
<context>
    <name>visavis::ReviewModel</name>
    <message>
        <source>No place found</source>
        <translation>Aucune place trouvée</translation>
    </message>
    <message>
        <source>Kept as an orphan</source>
        <translation>Gardé comme orphelin</translation>
    </message>
    <message>
        <source>Probably here</source>
        <translation>Sans doute ici</translation>
    </message>
    <message>
        <source>Perhaps here</source>
        <translation>Peut-être ici</translation>
    </message>
    <message>
        <source>Hardly here</source>
        <translation>Sans doute pas ici</translation>
    </message>
</context>
<context>
    <name>visavis::ReviewPanel</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orphelin</numerusform>
            <numerusform>%n orphelins</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project to review its annotations here.</source>
        <translation>Ouvrez un projet pour vérifier ici ses annotations.</translation>
    </message>
    <message>
        <source>Looking for annotations…</source>
        <translation>Recherche d’annotations…</translation>
    </message>
    <message>
        <source>Nothing is left to review in this interview.</source>
        <translation>Il n’y a plus rien à vérifier dans cet entretien.</translation>
    </message>
    <message>
        <source>Nothing is left to review. Every annotation has its place, or was kept as an orphan.</source>
        <translation>Il n’y a plus rien à vérifier. Chaque annotation a sa place ou a été gardée comme orphelin.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>The words selected in the text are its place</source>
        <translation>Sa place est sur les mots sélectionnés dans le texte</translation>
    </message>
    <message>
        <source>Keep as orphan</source>
        <translation>Garder orphelin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Accept all of this interview</source>
        <translation>Tout accepter dans l’entretien</translation>
    </message>
    <message>
        <source>Where a place is proposed; orphans stay</source>
        <translation>Là où une place est proposée&#xa0;; les orphelins restent</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>This interview</source>
        <translation>Cet entretien</translation>
    </message>
    <message>
        <source>What is to review in the interview being read</source>
        <translation>Ce qui est à vérifier dans l’entretien en cours de lecture</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>What is to review in all interviews</source>
        <translation>Ce qui est à vérifier dans tous les entretiens</translation>
    </message>
    <message>
        <source>Also orphans that were kept</source>
        <translation>Aussi les orphelins gardés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>visavis::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>visavis::SearchPanel</name>
    <message>
        <source>&amp;Next hit</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Search all interviews</source>
        <translation>Rechercher dans tous les entretiens</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, start*, -without, OR, speaker:, tag:, note:</source>
        <translation>Mots, &quot;une expression&quot;, début*, -sans, OU, locuteur:, code:, mémo:</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Show hit</source>
        <translation>&amp;Afficher le résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) so far</source>
        <translation>
            <numerusform>%n résultat pour l’instant</numerusform>
            <numerusform>%n résultats pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 hits</source>
        <translation>Les %1 premiers résultats sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>What is found in all interviews is listed here.</source>
        <translation>Ce qui est trouvé dans tous les entretiens s’affiche ici.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>No passage contains “%1”.</source>
        <translation>Aucun passage ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>State of the search</source>
        <translation>État de la recherche</translation>
    </message>
    <message>
        <source>The index was made by another version of Visavis, so searches read all texts and take longer.</source>
        <translation>L’index a été créé par une autre version de Visavis&#xa0;: les recherches lisent tous les textes et durent plus longtemps.</translation>
    </message>
    <message>
        <source>The index is being made anew (%1 %). Until then, searches read all texts and take longer.</source>
        <translation>L’index est en cours de reconstruction (%1&#xa0;%). D’ici là, les recherches lisent tous les textes et durent plus longtemps.</translation>
    </message>
    <message>
        <source>Show all &amp;hits in a pane</source>
        <translation>&amp;Montrer tous les résultats dans un volet</translation>
    </message>
</context>
<context>
    <name>visavis::SelectionBar</name>
    <message>
        <source>What can be done to the selected words</source>
        <translation>Ce qu’on peut faire des mots sélectionnés</translation>
    </message>
    <message>
        <source>Highlight in %1</source>
        <translation>Surligner en %1</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Coder…</translation>
    </message>
    <message>
        <source>Choose a tag (T)</source>
        <translation>Choisir un code (T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Highlight and write a note (N)</source>
        <translation>Surligner et écrire un mémo (N)</translation>
    </message>
    <message>
        <source>Tag with %1 (%2)</source>
        <translation>Coder avec %1 (%2)</translation>
    </message>
</context>
<context>
    <name>visavis::ShareDialog</name>
    <message>
        <source>Put &amp;aliases in the place of names</source>
        <translation>Mettre des &amp;pseudonymes à la place des noms</translation>
    </message>
    <message>
        <source>A&amp;liases…</source>
        <translation>Pseudon&amp;ymes…</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Partager une copie</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progression de la copie</translation>
    </message>
    <message>
        <source>Names without an alias</source>
        <translation>Noms sans pseudonyme</translation>
    </message>
    <message>
        <source>The copy is a project of its own, for others to read.</source>
        <translation>La copie est un projet à part, que d’autres peuvent lire.</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>Par&amp;tager…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>Une autre fenêtre n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>No key file was chosen.</source>
        <translation>Aucun fichier de clé n’est choisi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Names stay as they are.</source>
        <translation>Les noms restent tels quels.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message>
        <source>Every name of a person or label has an alias.</source>
        <translation>Chaque nom de personne ou d’étiquette a un pseudonyme.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of persons and labels, or parts of them, have no alias and stay as they are:</source>
        <translation>
            <numerusform>%n&#xa0;nom de personne ou d’étiquette, ou partie de nom, n’a pas de pseudonyme et reste tel quel&#xa0;:</numerusform>
            <numerusform>%n&#xa0;noms de personnes et d’étiquettes, ou parties de noms, n’ont pas de pseudonyme et restent tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is off record or under an embargo…</source>
        <translation>Recherche de ce qui est confidentiel ou sous embargo…</translation>
    </message>
    <message>
        <source>Nothing is off record or under an embargo.</source>
        <translation>Rien n’est confidentiel ni sous embargo.</translation>
    </message>
    <message>
        <source>Visavis projects (*.visavis)</source>
        <translation>Projets Visavis (*.visavis)</translation>
    </message>
    <message>
        <source>%1 to share</source>
        <translation>%1 à partager</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Aliases stand in the place of names.</source>
        <translation>Des pseudonymes y tiennent la place des noms.</translation>
    </message>
    <message>
        <source>Names stand in it as they are.</source>
        <translation>Les noms y sont tels quels.</translation>
    </message>
    <message>
        <source>The copy was written to %1.</source>
        <translation>La copie a été écrite dans %1.</translation>
    </message>
    <message>
        <source>Look at it before you share it.</source>
        <translation>Regardez-la avant de la partager.</translation>
    </message>
    <message>
        <source>The key file cannot be read, so there are no aliases. Choose it anew, or do without them.</source>
        <translation>Le fichier de clé ne peut pas être lu&#xa0;: il n’y a donc aucun pseudonyme. Choisissez-le à nouveau, ou renoncez aux pseudonymes.</translation>
    </message>
    <message>
        <source>The folder could not be shown.</source>
        <translation>Impossible d’afficher le dossier.</translation>
    </message>
</context>
<context>
    <name>visavis::SharingDesk</name>
    <message>
        <source>No name has an alias yet. Give some one, and look again.</source>
        <translation>Aucun nom n’a encore de pseudonyme. Donnez-en à quelques-uns, et regardez à nouveau.</translation>
    </message>
    <message>
        <source>With aliases</source>
        <translation>Avec pseudonymes</translation>
    </message>
    <message>
        <source>A copy with aliases is being written…</source>
        <translation>Une copie avec pseudonymes est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The project opens with aliases in another window, to be read there.</source>
        <translation>Le projet s’ouvre avec pseudonymes dans une autre fenêtre, pour y être lu.</translation>
    </message>
    <message>
        <source>Another window could not be opened.</source>
        <translation>Une autre fenêtre n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>An import is running. Wait for its end, or cancel it, and try again.</source>
        <translation>Un import est en cours. Attendez sa fin, ou annulez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the project, and its history begins anew. Exports, copies elsewhere and recordings stay as they are.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans le projet, dont l’historique recommence. Les exports, les copies ailleurs et les enregistrements restent tels quels.</translation>
    </message>
    <message>
        <source>The key file still has their names.</source>
        <translation>Le fichier de clé garde ses noms.</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>Pseudonymes…</translation>
    </message>
    <message>
        <source>“%1” is no longer in the project, but a copy beside it could not be deleted: %2. Delete it yourself.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans le projet, mais une copie à côté n’a pas pu être supprimée&#xa0;: %2. Supprimez-la vous-même.</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>Annulé. Le projet est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>visavis::SortingPage</name>
    <message>
        <source>The passages could not be read.</source>
        <translation>Les passages n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Sort “%1”</source>
        <translation>Trier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A deleted tag</source>
        <translation>Un code supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>This tag is not there any more.</source>
        <translation>Ce code n’existe plus.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This project can only be read, so nobody sorts in it.</source>
        <translation>Ce projet est en lecture seule&#xa0;: personne n’y trie.</translation>
    </message>
    <message>
        <source>All are sorted.</source>
        <translation>Tout est trié.</translation>
    </message>
    <message>
        <source>You gave this tag to no passage yet.</source>
        <translation>Vous n’avez encore donné ce code à aucun passage.</translation>
    </message>
    <message>
        <source>Passages to sort</source>
        <translation>Passages à trier</translation>
    </message>
</context>
<context>
    <name>visavis::SourcePage</name>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>This interview is not there any more.</source>
        <translation>Cet entretien n’existe plus.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The source of this text was not kept.</source>
        <translation>La source de ce texte n’a pas été conservée.</translation>
    </message>
    <message>
        <source>This source is a PDF file. Save a copy of it to open it in another program.</source>
        <translation>Cette source est un fichier PDF. Enregistrez-en une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
        <source>This source is a document of another program. Save a copy of it to open it there.</source>
        <translation>Cette source est un document d’un autre programme. Enregistrez-en une copie pour l’y ouvrir.</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Save a copy of the source</source>
        <translation>Enregistrer une copie de la source</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>visavis::SubtagBar</name>
    <message>
        <source>Make the first subtag with N.</source>
        <translation>Créez le premier sous-code avec N.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave the card, key 0</source>
        <translation>Laisser la fiche, touche 0</translation>
    </message>
    <message>
        <source>Go on to the next card and leave this one as it is (0 or Backspace)</source>
        <translation>Passer à la fiche suivante et laisser celle-ci telle quelle (0 ou Retour arrière)</translation>
    </message>
    <message>
        <source>New subtag</source>
        <translation>Nouveau sous-code</translation>
    </message>
    <message>
        <source>Make a subtag and send the card there (N)</source>
        <translation>Créer un sous-code et y envoyer la fiche (N)</translation>
    </message>
    <message>
        <source>Name of the subtag</source>
        <translation>Nom du sous-code</translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, %n passage(s)</source>
        <translation>
            <numerusform>%1, touche %2, %n passage</numerusform>
            <numerusform>%1, touche %2, %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the card to “%1” (%2)</source>
        <translation>Envoyer la fiche à «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %n passage</numerusform>
            <numerusform>%1, %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the card to “%1”</source>
        <translation>Envoyer la fiche à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>visavis::SummaryEditing</name>
    <message>
        <source>Ctrl+Return keeps the summary, Esc leaves it as it was.</source>
        <translation>Ctrl+Entrée garde la synthèse, Échap la laisse telle qu’elle était.</translation>
    </message>
    <message>
        <source>Summary of the answer</source>
        <translation>Synthèse de la réponse</translation>
    </message>
    <message>
        <source>The summary could not be kept; its words are on the clipboard.</source>
        <translation>La synthèse n’a pas pu être gardée&#xa0;; ses mots sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>visavis::TagDetails</name>
    <message>
        <source>Definition of the tag</source>
        <translation>Définition du code</translation>
    </message>
    <message>
        <source>Given to passages</source>
        <translation>S’attribue à des passages</translation>
    </message>
    <message>
        <source>What belongs under the tag</source>
        <translation>Ce qui relève du code</translation>
    </message>
    <message>
        <source>What does not belong under the tag</source>
        <translation>Ce qui ne relève pas du code</translation>
    </message>
    <message>
        <source>Kind of the tag</source>
        <translation>Nature du code</translation>
    </message>
    <message>
        <source>Status of the tag</source>
        <translation>Statut du code</translation>
    </message>
    <message>
        <source>Key of the tag</source>
        <translation>Touche du code</translation>
    </message>
    <message>
        <source>Tags that only group others are not given to passages</source>
        <translation>Les codes qui ne font qu’en regrouper d’autres ne s’attribuent pas à des passages</translation>
    </message>
    <message>
        <source>Anchor examples</source>
        <translation>Exemples types</translation>
    </message>
    <message>
        <source>No definition</source>
        <translation>Pas de définition</translation>
    </message>
    <message>
        <source>What the tag means</source>
        <translation>Ce que le code signifie</translation>
    </message>
    <message>
        <source>What is tagged with it</source>
        <translation>Ce que l’on code ainsi</translation>
    </message>
    <message>
        <source>Colour of the tag: %1</source>
        <translation>Couleur du code&#xa0;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1 (maintenant «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Hide the other fields of the tag</source>
        <translation>Cacher les autres champs du code</translation>
    </message>
    <message>
        <source>Show all fields of the tag: kind, status, key, examples…</source>
        <translation>Montrer tous les champs du code&#xa0;: nature, statut, touche, exemples…</translation>
    </message>
    <message>
        <source>What is not tagged with it</source>
        <translation>Ce que l’on ne code pas ainsi</translation>
    </message>
    <message>
        <source>Back to the tags</source>
        <translation>Retour aux codes</translation>
    </message>
    <message>
        <source>Show the tags again (Escape)</source>
        <translation>Montrer de nouveau les codes (Échap)</translation>
    </message>
</context>
<context>
    <name>visavis::TagHistoryDialog</name>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>visavis::TagLine</name>
    <message>
        <source>Tags: %1</source>
        <translation>Codes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>visavis::TagPicker</name>
    <message>
        <source>Choose a tag</source>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Code…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouveau code «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>visavis::TemplateEditor</name>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>&amp;Modifier une copie</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>&amp;Comme fourni</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Templates of annotated notes</source>
        <translation>Modèles d’annotations</translation>
    </message>
    <message>
        <source>The text as it came with Visavis, until you undo that</source>
        <translation>Le texte tel qu’il est fourni avec Visavis, jusqu’à ce que vous l’annuliez</translation>
    </message>
    <message>
        <source>%1: not saved</source>
        <translation>%1&#xa0;: non enregistré</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>Saved. Exports use it while “My own templates” is on.</source>
        <translation>Enregistré. Les exportations l’utilisent tant que «&#xa0;Mes propres modèles&#xa0;» est coché.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) are not saved. Save them?</source>
        <translation>
            <numerusform>%n modèle n’est pas enregistré. L’enregistrer&#xa0;?</numerusform>
            <numerusform>%n modèles ne sont pas enregistrés. Les enregistrer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Templates:</source>
        <translation>&amp;Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What a template can say</source>
        <translation>Ce qu’un modèle peut dire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>&amp;Insert, with Return or a double click:</source>
        <translation>&amp;Insérer, par Entrée ou double clic&#xa0;:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>visavis::TemplateFence</name>
    <message>
        <source>a style sheet may hold neither &lt; nor &amp;</source>
        <translation>une feuille de style ne peut contenir ni &lt; ni &amp;</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <translation>son nom n’est pas autorisé</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>it has too many tags</source>
        <translation>il contient trop de balises</translation>
    </message>
    <message>
        <source>this tag is not allowed</source>
        <translation>cette balise n’est pas autorisée</translation>
    </message>
    <message>
        <source>this is not a variable&apos;s name</source>
        <translation>ce n’est pas un nom de variable</translation>
    </message>
    <message>
        <source>it includes or extends itself</source>
        <translation>il s’inclut ou s’étend lui-même</translation>
    </message>
    <message>
        <source>its blocks are nested too deeply</source>
        <translation>ses blocs sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>its loops are nested too deeply</source>
        <translation>ses boucles sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>it includes too many templates</source>
        <translation>il inclut trop de modèles</translation>
    </message>
</context>
<context>
    <name>visavis::TemplateSource</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>visavis::TemplateVariables</name>
    <message>
        <source>the project’s title</source>
        <translation>le titre du projet</translation>
    </message>
    <message>
        <source>“Annotated notes”</source>
        <translation>«&#xa0;Annotations&#xa0;»</translation>
    </message>
    <message>
        <source>all interviews or tags, with their passages</source>
        <translation>tous les entretiens ou codes, avec leurs passages</translation>
    </message>
    <message>
        <source>how many interviews and passages, when</source>
        <translation>combien d’entretiens et de passages, quand</translation>
    </message>
    <message>
        <source>the interviews or tags, with counts</source>
        <translation>les entretiens ou codes, avec leurs nombres</translation>
    </message>
    <message>
        <source>the program and its version</source>
        <translation>le programme et sa version</translation>
    </message>
    <message>
        <source>the style sheet</source>
        <translation>la feuille de style</translation>
    </message>
    <message>
        <source>what lets browsers use this style sheet alone</source>
        <translation>ce qui ne permet aux navigateurs que cette feuille de style</translation>
    </message>
    <message>
        <source>the language of the headings, for babel</source>
        <translation>la langue des titres, pour babel</translation>
    </message>
    <message>
        <source>the size of the page</source>
        <translation>le format de la page</translation>
    </message>
    <message>
        <source>the interview’s title, or the tag</source>
        <translation>le titre de l’entretien, ou le code</translation>
    </message>
    <message>
        <source>its passages</source>
        <translation>ses passages</translation>
    </message>
    <message>
        <source>the interview’s summary, or the tag’s description</source>
        <translation>le résumé de l’entretien, ou la description du code</translation>
    </message>
    <message>
        <source>the interview’s date, language, speakers</source>
        <translation>date, langue et locuteurs de l’entretien</translation>
    </message>
    <message>
        <source>notes on the interview as a whole</source>
        <translation>mémos sur l’entretien entier</translation>
    </message>
    <message>
        <source>the tag’s colour, “e69f00”, or “none”</source>
        <translation>la couleur du code, «&#xa0;e69f00&#xa0;», ou «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>a name for links to it</source>
        <translation>un nom pour les liens qui y mènent</translation>
    </message>
    <message>
        <source>the interview’s language, “fr”</source>
        <translation>la langue de l’entretien, «&#xa0;fr&#xa0;»</translation>
    </message>
    <message>
        <source>the passage’s words</source>
        <translation>les mots du passage</translation>
    </message>
    <message>
        <source>where it comes from, on one line</source>
        <translation>son origine, en une ligne</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>qui le dit</translation>
    </message>
    <message>
        <source>the interview, where tags are the headings</source>
        <translation>l’entretien, où les codes sont les titres</translation>
    </message>
    <message>
        <source>the section’s title</source>
        <translation>le titre de la section</translation>
    </message>
    <message>
        <source>“turn 45”</source>
        <translation>«&#xa0;tour 45&#xa0;»</translation>
    </message>
    <message>
        <source>“12:03”</source>
        <translation>«&#xa0;12:03&#xa0;»</translation>
    </message>
    <message>
        <source>the recording’s address at that moment</source>
        <translation>l’adresse de l’enregistrement à ce moment</translation>
    </message>
    <message>
        <source>the names of its tags</source>
        <translation>les noms de ses codes</translation>
    </message>
    <message>
        <source>its tags, with colours</source>
        <translation>ses codes, avec leurs couleurs</translation>
    </message>
    <message>
        <source>notes on it, its tags and its links</source>
        <translation>mémos sur lui, ses codes et ses liens</translation>
    </message>
    <message>
        <source>links to other passages</source>
        <translation>liens vers d’autres passages</translation>
    </message>
    <message>
        <source>some words before and after it</source>
        <translation>quelques mots avant et après</translation>
    </message>
    <message>
        <source>who annotated it</source>
        <translation>qui l’a annoté</translation>
    </message>
    <message>
        <source>when it was annotated</source>
        <translation>quand il a été annoté</translation>
    </message>
    <message>
        <source>that it is still to check, if so</source>
        <translation>qu’il est encore à contrôler, le cas échéant</translation>
    </message>
    <message>
        <source>that its place is in doubt, if so</source>
        <translation>que sa place est incertaine, le cas échéant</translation>
    </message>
    <message>
        <source>its colour, “e69f00”, or “none”</source>
        <translation>sa couleur, «&#xa0;e69f00&#xa0;», ou «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>the notes, one after the other</source>
        <translation>les mémos, l’un après l’autre</translation>
    </message>
    <message>
        <source>the note’s words</source>
        <translation>les mots du mémo</translation>
    </message>
    <message>
        <source>what kind of note it is</source>
        <translation>de quel type de mémo il s’agit</translation>
    </message>
    <message>
        <source>who wrote it and when</source>
        <translation>qui l’a écrit, et quand</translation>
    </message>
    <message>
        <source>the tag or link that it is on, if any</source>
        <translation>le code ou le lien sur lequel il porte, s’il y en a un</translation>
    </message>
    <message>
        <source>the language of the headings, “en”</source>
        <translation>la langue des titres, «&#xa0;en&#xa0;»</translation>
    </message>
    <message>
        <source>a colon, with the spaces of the language</source>
        <translation>deux-points, avec les espaces de la langue</translation>
    </message>
    <message>
        <source>the word “Tags”</source>
        <translation>le mot «&#xa0;Codes&#xa0;»</translation>
    </message>
    <message>
        <source>the word “Notes”</source>
        <translation>le mot «&#xa0;Mémos&#xa0;»</translation>
    </message>
    <message>
        <source>the word “Links”</source>
        <translation>le mot «&#xa0;Liens&#xa0;»</translation>
    </message>
    <message>
        <source>the word “Context”</source>
        <translation>le mot «&#xa0;Contexte&#xa0;»</translation>
    </message>
    <message>
        <source>the word “Contents”</source>
        <translation>le mot «&#xa0;Sommaire&#xa0;»</translation>
    </message>
    <message>
        <source>the words “Link to this passage”</source>
        <translation>les mots «&#xa0;Lien vers ce passage&#xa0;»</translation>
    </message>
    <message>
        <source>the words “No annotations”</source>
        <translation>les mots «&#xa0;Aucune annotation&#xa0;»</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Document entier</translation>
    </message>
    <message>
        <source>Interview or tag</source>
        <translation>Entretien ou code</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mémos</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Feuille de style</translation>
    </message>
    <message>
        <source>the script of the page’s controls</source>
        <translation>le script des commandes de la page</translation>
    </message>
    <message>
        <source>what lets browsers run this script alone</source>
        <translation>ce qui permet aux navigateurs d’exécuter ce seul script</translation>
    </message>
    <message>
        <source>“episode”, “tag”, “person” or “question”</source>
        <translation>«&#xa0;episode&#xa0;», «&#xa0;tag&#xa0;», «&#xa0;person&#xa0;» ou «&#xa0;question&#xa0;»</translation>
    </message>
    <message>
        <source>when it was annotated, “2024-03-09”</source>
        <translation>quand il a été annoté, «&#xa0;2024-03-09&#xa0;»</translation>
    </message>
    <message>
        <source>its name for links where it stands under another heading before</source>
        <translation>son nom pour les liens, là où il figure déjà sous un autre titre</translation>
    </message>
    <message>
        <source>the source of the quote, “Ann, The lock, 12:03” or “E07, turn 45”</source>
        <translation>la source de la citation, «&#xa0;Ann, L’écluse, 12:03&#xa0;» ou «&#xa0;E07, tour 45&#xa0;»</translation>
    </message>
</context>
<context>
    <name>visavis::TextActions</name>
    <message>
        <source>&amp;Correct the words…</source>
        <translation>&amp;Corriger les mots…</translation>
    </message>
    <message>
        <source>&amp;Split the turn here</source>
        <translation>Cou&amp;per le tour ici</translation>
    </message>
    <message>
        <source>&amp;Join to the turn before</source>
        <translation>&amp;Joindre au tour précédent</translation>
    </message>
    <message>
        <source>S&amp;peaker…</source>
        <translation>&amp;Locuteur…</translation>
    </message>
    <message>
        <source>&amp;Times…</source>
        <translation>&amp;Minutages…</translation>
    </message>
    <message>
        <source>&amp;Begin a section here…</source>
        <translation>Commencer une &amp;section ici…</translation>
    </message>
    <message>
        <source>&amp;Higher level</source>
        <translation>Niveau supé&amp;rieur</translation>
    </message>
    <message>
        <source>&amp;Lower level</source>
        <translation>Niveau &amp;inférieur</translation>
    </message>
    <message>
        <source>Move the section &amp;up</source>
        <translation>M&amp;onter la section</translation>
    </message>
    <message>
        <source>Move the section &amp;down</source>
        <translation>&amp;Descendre la section</translation>
    </message>
    <message>
        <source>Dissol&amp;ve the section</source>
        <translation>Dissoudre la section</translation>
    </message>
    <message>
        <source>Section’s t&amp;itle…</source>
        <translation>&amp;Titre de la section…</translation>
    </message>
</context>
<context>
    <name>visavis::TextEditing</name>
    <message>
        <source>Choose an interview first.</source>
        <translation>Choisissez d’abord un entretien.</translation>
    </message>
    <message>
        <source>This turn is in no section. Begin one here first (%1).</source>
        <translation>Ce tour n’est dans aucune section. Commencez-en d’abord une ici (%1).</translation>
    </message>
    <message>
        <source>A turn keeps at least one word. To take it out, join it to the one before.</source>
        <translation>Un tour garde au moins un mot. Pour le faire disparaître, joignez-le au précédent.</translation>
    </message>
    <message>
        <source>The text changed while you were correcting it. Your words are on the clipboard.</source>
        <translation>Le texte a changé pendant que vous le corrigiez. Vos mots sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Put the caret between the words where the next turn begins.</source>
        <translation>Placez le curseur entre les mots, là où commence le tour suivant.</translation>
    </message>
    <message>
        <source>This turn is the first of its section; there is none to join it to.</source>
        <translation>Ce tour est le premier de sa section&#xa0;; il n’y en a pas auquel le joindre.</translation>
    </message>
    <message>
        <source>Who speaks? Two at once: names with a comma between.</source>
        <translation>Qui parle&#xa0;? Deux à la fois&#xa0;: les noms séparés par une virgule.</translation>
    </message>
    <message numerus="yes">
        <source>Who speaks in these %n turns?</source>
        <translation>
            <numerusform>Qui parle dans ce tour&#xa0;?</numerusform>
            <numerusform>Qui parle dans ces %n tours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>When is this said? A time, or from when until when.</source>
        <translation>Quand est-ce dit&#xa0;? Un minutage, ou de quand à quand.</translation>
    </message>
    <message>
        <source>12:03 – 12:41</source>
        <translation>12:03 – 12:41</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 12:03 or 1:02:03, an end behind a dash.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un minutage. Écrivez-le 12:03 ou 1:02:03, la fin après un tiret.</translation>
    </message>
    <message>
        <source>Title of the section that begins with this turn</source>
        <translation>Titre de la section qui commence avec ce tour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A section needs a title.</source>
        <translation>Il faut un titre à une section.</translation>
    </message>
    <message>
        <source>A section begins here already; change its title instead.</source>
        <translation>Une section commence déjà ici&#xa0;; changez plutôt son titre.</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titre de la section</translation>
    </message>
    <message>
        <source>A section needs a title. To take it away, dissolve the section.</source>
        <translation>Il faut un titre à une section. Pour l’enlever, dissolvez la section.</translation>
    </message>
    <message>
        <source>This section has the highest level already.</source>
        <translation>Cette section est déjà au niveau le plus haut.</translation>
    </message>
    <message>
        <source>This section has the lowest level already.</source>
        <translation>Cette section est déjà au niveau le plus bas.</translation>
    </message>
    <message>
        <source>There is no section of the same level there to change places with.</source>
        <translation>Il n’y a pas là de section du même niveau avec laquelle échanger.</translation>
    </message>
    <message>
        <source>This section cannot be dissolved: no turns follow its title, or it is the first.</source>
        <translation>Cette section ne peut pas être dissoute&#xa0;: aucun tour ne suit son titre, ou c’est la première.</translation>
    </message>
    <message>
        <source>The interview is getting another text. Try again in a moment.</source>
        <translation>L’entretien reçoit un autre texte. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The text changed meanwhile; nothing was done. Try again.</source>
        <translation>Le texte a changé entre-temps&#xa0;; rien n’a été fait. Réessayez.</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu’un sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) are to review because of it.</source>
        <translation>
            <numerusform>%Ln annotation est à vérifier de ce fait.</numerusform>
            <numerusform>%Ln annotations sont à vérifier de ce fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words could not be kept; they are on the clipboard.</source>
        <translation>Les mots n’ont pas pu être enregistrés&#xa0;; ils sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>The turn that you were correcting when the program ended is gone. Your words are on the clipboard.</source>
        <translation>Le tour que vous corrigiez quand le programme s’est arrêté n’existe plus. Vos mots sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>You were correcting this turn when the program ended. Your words are here again, and not in the text yet.</source>
        <translation>Vous corrigiez ce tour quand le programme s’est arrêté. Vos mots sont de nouveau là, mais pas encore dans le texte.</translation>
    </message>
    <message>
        <source>Ctrl+Return keeps the words, Esc leaves them as they were, Shift+Return splits the turn here.</source>
        <translation>Ctrl+Entrée garde les mots, Échap les laisse tels qu’ils étaient, Maj+Entrée coupe le tour ici.</translation>
    </message>
    <message>
        <source>Words of the turn</source>
        <translation>Mots du tour</translation>
    </message>
</context>
<context>
    <name>visavis::TextsMenu</name>
    <message>
        <source>Re&amp;ad beside it</source>
        <translation>Lire en re&amp;gard</translation>
    </message>
    <message>
        <source>No interview is being read</source>
        <translation>Aucun entretien n’est ouvert</translation>
    </message>
    <message>
        <source>It has no earlier text</source>
        <translation>Il n’a pas de texte antérieur</translation>
    </message>
    <message>
        <source>The source file</source>
        <translation>Le fichier source</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>visavis::TurnPinning</name>
    <message>
        <source>Open two interviews beside each other, and click into a turn of each.</source>
        <translation>Ouvrez deux entretiens côte à côte, et cliquez dans un tour de chacun.</translation>
    </message>
    <message>
        <source>Turn %1 and turn %2 stand beside each other.</source>
        <translation>Le tour %1 et le tour %2 sont en regard.</translation>
    </message>
    <message>
        <source>Nothing was said by hand of this turn.</source>
        <translation>Rien n’a été dit à la main de ce tour.</translation>
    </message>
    <message>
        <source>Turn %1 and turn %2 no longer stand beside each other.</source>
        <translation>Le tour %1 et le tour %2 ne sont plus en regard.</translation>
    </message>
</context>
<context>
    <name>visavis::ValueImport</name>
    <message>
        <source>will be made</source>
        <translation>sera créée</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>several are called so</source>
        <translation>plusieurs s’appellent ainsi</translation>
    </message>
    <message>
        <source>stands above already</source>
        <translation>déjà plus haut</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Takes the place of “%1”</source>
        <translation>Prend la place de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As it is known</source>
        <translation>Comme c’est connu</translation>
    </message>
    <message>
        <source>No value of this type: left out</source>
        <translation>Pas une valeur de ce type&#xa0;: laissée de côté</translation>
    </message>
</context>
<context>
    <name>visavis::WeightPopup</name>
    <message>
        <source>Weights of the tags</source>
        <translation>Poids des codes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>0 to 100; Enter keeps them</source>
        <translation>De 0 à 100&#xa0;; Entrée les garde</translation>
    </message>
</context>
<context>
    <name>visavis::WelcomePage</name>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Read and annotate interviews</source>
        <translation>Lire et annoter des entretiens</translation>
    </message>
    <message>
        <source>A project keeps your transcripts, highlights, tags and notes in one file that you own. Every change is saved as you make it.</source>
        <translation>Un projet conserve vos transcriptions, surlignages, codes et mémos dans un seul fichier, qui vous appartient. Chaque modification est enregistrée à mesure que vous la faites.</translation>
    </message>
</context>
<context>
    <name>visavis::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Import transcripts…</source>
        <translation>&amp;Importer des transcriptions…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Historique des modifications…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>Copier avec la ré&amp;férence</translation>
    </message>
    <message>
        <source>&amp;Find in all interviews</source>
        <translation>Rec&amp;hercher dans tous les entretiens</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Coder…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Écrire un &amp;mémo</translation>
    </message>
    <message>
        <source>&amp;Delete annotation</source>
        <translation>S&amp;upprimer l’annotation</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>Annotation sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>Annotation &amp;précédente</translation>
    </message>
    <message>
        <source>Open the &amp;recording here</source>
        <translation>Ouvrir l’en&amp;registrement ici</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>En&amp;tretien</translation>
    </message>
    <message>
        <source>Tag with key %1</source>
        <translation>Coder avec la touche %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Reading &amp;font…</source>
        <translation>P&amp;olice de lecture…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Visavis</source>
        <translation>À &amp;propos de Visavis</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Go to the ne&amp;xt panel</source>
        <translation>Aller au panneau sui&amp;vant</translation>
    </message>
    <message>
        <source>Go to the pre&amp;vious panel</source>
        <translation>Aller au panneau précéd&amp;ent</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Coder</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Votre nom…</translation>
    </message>
    <message>
        <source>Hi&amp;ghlight in</source>
        <translation>Surli&amp;gner en</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Import from the clip&amp;board</source>
        <translation>Importer depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Import &amp;without asking what is understood</source>
        <translation>Importer &amp;sans demander ce qui est compris</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Rec&amp;hercher et remplacer…</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Lieu précéden&amp;t</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Lieu &amp;suivant</translation>
    </message>
    <message>
        <source>Next turn &amp;without annotations</source>
        <translation>Tour suivant sans annotati&amp;on</translation>
    </message>
    <message>
        <source>Assign to a &amp;question…</source>
        <translation>Affecter à une &amp;question…</translation>
    </message>
    <message>
        <source>&amp;Summary of this answer</source>
        <translation>S&amp;ynthèse de cette réponse</translation>
    </message>
    <message>
        <source>&amp;Open this interview beside</source>
        <translation>Ouvr&amp;ir cet entretien à côté</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Lect&amp;ure</translation>
    </message>
    <message>
        <source>Show &amp;speakers</source>
        <translation>Afficher les &amp;locuteurs</translation>
    </message>
    <message>
        <source>Show &amp;numbers and times</source>
        <translation>Afficher les &amp;numéros et les temps</translation>
    </message>
    <message>
        <source>Only the &amp;turn at the caret stands out</source>
        <translation>Ne mettre en avant que le &amp;tour au curseur</translation>
    </message>
    <message>
        <source>What is &amp;annotated stands back</source>
        <translation>Mettre en retrait ce qui est &amp;annoté</translation>
    </message>
    <message>
        <source>&amp;Hide questions</source>
        <translation>&amp;Masquer les questions</translation>
    </message>
    <message>
        <source>Find &amp;in this pane</source>
        <translation>R&amp;echercher dans ce volet</translation>
    </message>
    <message>
        <source>Note in &amp;a pane</source>
        <translation>Mémo &amp;dans un volet</translation>
    </message>
    <message>
        <source>&amp;Mark beside it too</source>
        <translation>Marquer &amp;aussi en regard</translation>
    </message>
    <message>
        <source>Open the inter&amp;views beside each other</source>
        <translation>Ouvrir l&amp;es entretiens côte à côte</translation>
    </message>
    <message>
        <source>Show what is &amp;marked in the text beside</source>
        <translation>Afficher ce qui est marqué dans le te&amp;xte en regard</translation>
    </message>
    <message>
        <source>People and attributes…</source>
        <translation>Personnes et attributs…</translation>
    </message>
    <message>
        <source>N&amp;ew note</source>
        <translation>&amp;Nouveau mémo</translation>
    </message>
    <message>
        <source>&amp;Entry of the journal</source>
        <translation>&amp;Entrée du journal</translation>
    </message>
    <message>
        <source>On this &amp;interview</source>
        <translation>Sur cet en&amp;tretien</translation>
    </message>
    <message>
        <source>On this &amp;section</source>
        <translation>Sur cette &amp;section</translation>
    </message>
    <message>
        <source>On the &amp;tag chosen in the codebook</source>
        <translation>Sur le &amp;code choisi dans le livre de codes</translation>
    </message>
    <message>
        <source>On the &amp;question chosen in the guide</source>
        <translation>Sur la &amp;question choisie dans le guide</translation>
    </message>
    <message>
        <source>On a &amp;person</source>
        <translation>Sur une &amp;personne</translation>
    </message>
    <message>
        <source>&amp;Share a copy…</source>
        <translation>Par&amp;tager une copie…</translation>
    </message>
    <message>
        <source>&amp;Aliases…</source>
        <translation>Pse&amp;udonymes…</translation>
    </message>
    <message>
        <source>Show with &amp;aliases</source>
        <translation>A&amp;fficher avec pseudonymes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
</context>
<context>
    <name>visavis::WithdrawalDialog</name>
    <message>
        <source>&amp;Withdraw for good</source>
        <translation>&amp;Retirer pour de bon</translation>
    </message>
    <message>
        <source>Withdraw “%1” from the project</source>
        <translation>Retirer «&#xa0;%1&#xa0;» du projet</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>Looking for what goes</source>
        <translation>Recherche de ce qui disparaît</translation>
    </message>
    <message>
        <source>The key file is not touched either.</source>
        <translation>Le fichier de clé n’est pas touché non plus.</translation>
    </message>
    <message>
        <source>Separated by semicolons; whole words, whatever their case and accents</source>
        <translation>Séparés par des points-virgules&#xa0;; mots entiers, sans égard à la casse et aux accents</translation>
    </message>
    <message>
        <source>Wherever one of these names stands, “[…]” comes in its place. Take out what is also somebody else’s name or a word.</source>
        <translation>Partout où se trouve l’un de ces noms, «&#xa0;[…]&#xa0;» prend sa place. Enlevez ce qui est aussi le nom de quelqu’un d’autre, ou un mot.</translation>
    </message>
    <message>
        <source>&amp;Names that are looked for:</source>
        <translation>&amp;Noms recherchés&#xa0;:</translation>
    </message>
    <message>
        <source>This cannot be undone. &amp;Type “%1” to go on:</source>
        <translation>Cela ne peut pas être annulé. &amp;Tapez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The person goes, with what is known of them; labels lose the name.</source>
        <translation>La personne disparaît, avec ce qu’on sait d’elle&#xa0;; les étiquettes perdent le nom.</translation>
    </message>
</context>
<context>
    <name>visavis::WithdrawalProgress</name>
    <message>
        <source>The person is being taken out of the project. It opens again by itself.</source>
        <translation>La personne est en train d’être retirée du projet, qui se rouvrira de lui-même.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Progress of the withdrawal</source>
        <translation>Progression du retrait</translation>
    </message>
    <message>
        <source>The last step cannot be cancelled.</source>
        <translation>La dernière étape ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
</TS>
