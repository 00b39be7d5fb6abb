// SPDX-License-Identifier: MIT
// What must not get lost, nor mixed up, when an episode gets a new text: labels, places, what people do
// meanwhile, and what a killed program left.
#include "models/project/anchors.h"
#include "models/project/knownlabels.h"
#include "tests/models/project/revisedproject.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class RevisingCareTest : public QObject, RevisedProject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// A new text comes from a file; what people say of the interview meanwhile does not.
    void whatIsSaidMeanwhileStays()
    {
        QVERIFY(
            !revise(Second, [&] { QVERIFY(Editing(*m_project).renameEpisode(m_episode, u"Oven"_s)); }).error);
        QCOMPARE(episode().title, u"Oven"_s);
        QVERIFY((*m_project->transcript(m_episode))->body.contains(u"years of which"_s));
    }

    void anEpisodeThatIsDeletedMeanwhileStaysDeleted()
    {
        const ImportOutcome outcome =
            revise(Second, [&] { QVERIFY(Editing(*m_project).removeEpisodes({m_episode})); });
        QVERIFY(outcome.error);
        QCOMPARE(episode().state, EpisodeState::Deleted);
        QCOMPARE(count(u"revision"_s), 1);
    }

    void twoNewTextsOfOneInterviewAreRefused()
    {
        QByteArray other = Second;
        other.replace("Cleo", "Dora");
        const QList<ImportOutcome> outcomes =
            import(QList{revision(Second), revision(other, u"other.txt"_s)});
        QCOMPARE(outcomes.size(), 2);
        QVERIFY(!outcomes.front().error);
        QVERIFY(outcomes.back().error);
        QCOMPARE(outcomes.back().error->file, outcomes.back().file);
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(text->speakerNames(text->turns[2]), u"Cleo"_s);
        QCOMPARE(count(u"revision"_s), 2);
        QCOMPARE(count(u"label"_s), 3);
    }

    /// Of two imports that both have a new text for it, the second one was made for a text that is gone.
    void aTextForOneThatIsGoneLeavesNothing()
    {
        QByteArray other = Second;
        other.replace("Cleo", "Dora");
        Importer first(*m_project);
        Importer second(*m_project);
        QSignalSpy finished(&first, &Importer::finished);
        QSignalSpy refused(&second, &Importer::finished);
        first.start(QList{revision(Second)});
        second.start(QList{revision(other, u"other.txt"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size() + refused.size(), 2, 60'000);
        const auto outcome = [](const QSignalSpy &spy) {
            return spy.front().front().value<QList<ImportOutcome>>().value(0);
        };
        QCOMPARE(int(outcome(finished).error.has_value()) + int(outcome(refused).error.has_value()), 1);
        const QString speaker = outcome(finished).error ? u"Dora"_s : u"Cleo"_s;
        QCOMPARE(count(u"revision"_s), 2);
        QCOMPARE(count(u"label"_s), 3);
        QCOMPARE(count(u"source"_s), 2);
        std::ignore = m_project->flush();
        const auto text = m_project->snapshot().transcript(episode().revision);
        QVERIFY(text);
        QCOMPARE((*text)->speakerNames((*text)->turns[2]), speaker);
    }

    /// Whatever order labels say that they have.
    void turnsFindTheirLabelsByName()
    {
        QVERIFY(!revise(Second).error);
        QList<Change> changes;
        for (const LabelId id : m_project->data().labelsOf(m_episode)) {
            const EpisodeLabel &label = *m_project->data().labels().find(id);
            EpisodeLabel after = label;
            after.ordinal = label.ordinal / 2;
            changes += Change::update(label, after);
        }
        QVERIFY(m_project->perform(
            {.kind = ActionKind::Repair, .arguments = {}, .changes = changes, .undo = {}, .redo = {}}));
        std::ignore = m_project->flush();
        const auto text = *m_project->snapshot().transcript(episode().revision);
        QStringList names;
        for (const Turn &turn : text->turns) {
            names.append(text->speakerNames(turn));
        }
        QCOMPARE(names.join(u' '), u"Ann Ben Cleo Ann Ben"_s);
    }

    /// Where it stood in former texts, too.
    void aDeletedAnnotationComesBackWhole()
    {
        const AnnotationId id = annotate(u"harbour"_s);
        QByteArray other = First;
        other.replace("harbour", "docks");
        QVERIFY(!revise(other).error);
        const QStringList before = rows();
        QCOMPARE(count(u"anchor"_s), 1);
        QVERIFY(Editing(*m_project).removeAnnotations({id}));
        QCOMPARE(count(u"anchor"_s), 0);
        m_project->undo();
        QCOMPARE(rows(), before);
        m_project->redo();
        QCOMPARE(count(u"anchor"_s), 0);
        m_project->undo();
        QCOMPARE(rows(), before);
    }

    /// cleanup() looks whether the index says the same.
    void theIndexSaysWhatPeopleSayOfLabels_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("isRole");
        QTest::newRow("role") << true << true;
        QTest::newRow("name") << true << false;
        QTest::newRow("role, meanwhile") << false << true;
        QTest::newRow("name, meanwhile") << false << false;
    }

    void theIndexSaysWhatPeopleSayOfLabels()
    {
        QFETCH(const bool, before);
        QFETCH(const bool, isRole);
        const auto say = [&] {
            const LabelId ben = m_project->data().labelsOf(m_episode).back();
            const auto said = isRole ? Editing(*m_project).setRole(ben, Role::Interviewer)
                                     : Editing(*m_project).renameLabel(ben, u"BEN"_s);
            QVERIFY(said);
        };
        if (before) {
            say();
            QVERIFY(!revise(Second).error);
        } else {
            QVERIFY(!revise(Second, say).error);
        }
    }

    /// A new text is written as the one before, whatever people call the speakers by now.
    void labelsAreKnownByWhatTheyWereCalled()
    {
        const auto labels = m_project->data().labelsOf(m_episode);
        QVERIFY(Editing(*m_project).renameLabel(labels[1], u"Benjamin"_s));
        QVERIFY(!revise(Second).error);
        QCOMPARE(m_project->data().labelsOf(m_episode).size(), 3);
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(text->speakerNames(text->turns[1]), u"Benjamin"_s);
        QCOMPARE(text->labels[size_t(text->turns[1].labels.front())].id, labels[1]);
    }

    void labelsAreKnownByWhatTheImportCalledThem()
    {
        ImportRequest first{.file =
                                write("R: Where were you?\n\nS: At home.\n\nR: And then?\n", u"rs.txt"_s)};
        first.options.setEdit({.label = u"R"_s, .name = u"Marie"_s});
        m_episode = import(first).episode;
        QVERIFY(!revise("R: Where were you then?\n\nS: At home.\n\nR: And then?\n").error);
        QCOMPARE(m_project->data().labelsOf(m_episode).size(), 2);
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(text->speakerNames(text->turns[0]), u"Marie"_s);
    }

    /// What the import window says of them.
    void rolesAndPersonsAreTakenFromTheImport()
    {
        const LabelId ben = m_project->data().labelsOf(m_episode)[1];
        const EpisodeLabel before = *m_project->data().labels().find(ben);
        const Role other = before.role == Role::Interviewer ? Role::Other : Role::Interviewer;
        ImportRequest request = revision(Second);
        request.options.setEdit(
            {.label = u"Ben"_s, .found = before.role, .name = {}, .role = other, .person = u"Ben Ray"_s});
        QVERIFY(!import(request).error);
        const EpisodeLabel after = *m_project->data().labels().find(ben);
        QCOMPARE(after.role, other);
        QVERIFY(after.speaker);
        QCOMPARE(m_project->data().speakers().find(after.speaker)->name, u"Ben Ray"_s);
        QCOMPARE((*m_project->transcript(m_episode))->labels[1].role, other);
        m_project->undo();
        QCOMPARE(*m_project->data().labels().find(ben), before);
        QCOMPARE(m_project->data().speakers().size(), 0);
        m_project->redo();
        QCOMPARE(*m_project->data().labels().find(ben), after);
    }

    /// The new text has turns of a speaker whom an edit made, and keeps them when all is undone.
    void aSpeakerStaysWhomALaterTextHas()
    {
        QVERIFY(Editing(*m_project).setSpeakers(m_episode, 1, 1, {u"Cleo"_s}).value_or(false));
        QVERIFY(!revise(Second).error);
        const auto speaker = [this](size_t turn) {
            const auto text = *m_project->transcript(m_episode);
            return text->speakerNames(text->turns[turn]);
        };
        QCOMPARE(speaker(2), u"Cleo"_s);
        m_project->undo();
        m_project->undo();
        QVERIFY(m_project->flush());
        QVERIFY(!m_project->isReadOnly());
        QCOMPARE(speaker(1), u"Ben"_s);
        m_project->redo();
        m_project->redo();
        QVERIFY(m_project->flush());
        QCOMPARE(speaker(2), u"Cleo"_s);
    }

    /// An orphan's place goes with the text around it.
    void whereAnOrphanWouldStandIsCarriedOver()
    {
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        QVERIFY(!revise(Second).error);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        const qsizetype before = (*m_project->transcript(m_episode))->body.size();
        const qsizetype behind = before - annotation(gone).start.value();
        QVERIFY(behind > 0 && behind < 60);
        QVERIFY(!revise("Dan: Good evening to everybody here, wherever you are.\n\n" + Second).error);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        const qsizetype after = (*m_project->transcript(m_episode))->body.size();
        QVERIFY(after > before + 20);
        QCOMPARE(after - annotation(gone).start.value(), behind);
    }

    void historySaysHowMany()
    {
        std::vector<AnnotationId> marked{annotate(u"harbour"_s), annotate(u"strike"_s)};
        QByteArray other = First;
        other.replace("harbour", "docks").replace("strike", "walkout");
        QVERIFY(!revise(other).error);
        QVERIFY(Editing(*m_project).acceptPlaces(marked));
        QCOMPARE(m_project->nextUndo()->arguments, (QStringList{u"docks"_s, u"2"_s}));
        m_project->undo();
        QVERIFY(Editing(*m_project).keepAsOrphans(marked));
        QCOMPARE(m_project->nextUndo()->arguments, (QStringList{u"harbour"_s, u"2"_s}));
    }

    /// As only a damaged file has it.
    void textsThatComeFromEachOtherAreFound()
    {
        const AnnotationId id = annotate(u"harbour"_s);
        QVERIFY(!revise(Second).error);
        const auto setParent = [&](const QString &parent) {
            m_project->writer()->enqueue([parent](WriterContext &context) {
                return context.database.run(
                    u"UPDATE revision SET parent = %1 WHERE parent IS NULL OR id = 1"_s.arg(parent));
            });
            std::ignore = m_project->flush();
        };
        setParent(QString::number(episode().revision.value()));
        m_project->writer()->enqueue([](WriterContext &context) {
            return context.database.run(u"UPDATE anchor SET state = 'orphan'"_s);
        });
        std::ignore = m_project->flush();
        QCOMPARE(findingsOf(m_path).size(), 1);
        QVERIFY(lastCertainPlace(m_project->snapshot().database(), id)); // comes to an end
        setParent(u"NULL"_s);
    }

    /// Nothing says where it stands in this text but its words.
    void anAnnotationOfAnotherTextIsPlacedByItsWords_data()
    {
        QTest::addColumn<bool>("isRepaired");
        QTest::newRow("by a new text") << false;
        QTest::newRow("by a repair") << true;
    }

    void anAnnotationOfAnotherTextIsPlacedByItsWords()
    {
        const RevisionId former = episode().revision;
        const AnnotationId same = annotate(u"Where did you learn"_s);
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        const QList<Annotation> there{annotation(same), annotation(gone)};
        QVERIFY(!revise("Dan: Good evening to everybody here, and welcome to the oven.\n\n" + First).error);
        QList<Change> changes;
        for (const Annotation &elsewhere : there) {
            QVERIFY(elsewhere.revision == former);
            changes += Change::update(annotation(elsewhere.id), elsewhere);
        }
        QVERIFY(m_project->perform(
            {.kind = ActionKind::Repair, .arguments = {}, .changes = changes, .undo = {}, .redo = {}}));
        std::ignore = m_project->flush();
        QCOMPARE(findingsOf(m_path).size(), 2);
        QFETCH(const bool, isRepaired);
        if (isRepaired) {
            m_project.reset();
            NoProgress progress;
            const auto left = repairProject(m_path, progress);
            QVERIFY(left && left->empty());
            m_project = openAsAnn(m_path);
            QVERIFY(m_project->load(m_episode));
            QCOMPARE(annotation(gone).state, AnchorState::Anchored);
        }
        QVERIFY(!revise(Second).error);
        QCOMPARE(annotation(same).state, AnchorState::Anchored);
        QCOMPARE(annotation(same).quote, u"Where did you learn"_s);
        QVERIFY(annotation(gone).awaitsReview());
        QCOMPARE(annotation(gone).quote, u"worked there until the strike"_s);
    }

    /// A program killed between writing a text's rows and making it the current one leaves rows behind.
    void removesTextsThatNeverWereCurrent()
    {
        QVERIFY(!revise(Second).error);
        m_project->undo();
        const auto isKept = [&] { return count(u"revision"_s) == 2; };
        QVERIFY(isKept()); // it was current once, says the log
        m_project.reset();
        m_project = openAsAnn(m_path);
        QVERIFY(isKept());
        const QStringList before = tables();
        const auto source = decodeSource(u"third.txt"_s, "Dora: No word of this\n\nBen: was kept.\n");
        NoProgress progress;
        const auto read = readTranscript(*source, progress);
        QVERIFY(read);
        std::vector<KnownLabel> labels;
        for (const LabelId id : m_project->data().labelsOf(m_episode)) {
            const EpisodeLabel &label = *m_project->data().labels().find(id);
            labels.push_back({.label = label, .written = {}, .found = label.role});
        }
        for (Writer::Task &task : storingTasks(std::make_shared<const PreparedEpisode>(
                 prepareRevision(*read, *source, episode(), labels, m_project->ids(), {}, {})))) {
            m_project->writer()->enqueue(std::move(task));
        }
        QCOMPARE(count(u"revision"_s), 3);
        QVERIFY(tables() != before);
        m_project.reset();
        m_project = openAsAnn(m_path);
        QCOMPARE(tables(), before);
        QVERIFY(m_project->transcript(m_episode));
    }
};

QTEST_GUILESS_MAIN(RevisingCareTest)
#include "tst_revisingcare.moc"
