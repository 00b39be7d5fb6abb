// SPDX-License-Identifier: MIT
#include "models/search/queryparser.h"
#include "models/sharing/aliasfilter.h"
#include "models/sharing/keyfile.h"
#include "tests/models/sharing/namedproject.h"

#include <QAbstractItemModelTester>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The table of names and aliases: what it shows, and what comes to the key file.
class AliasModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NamedProject> m_named;
    std::unique_ptr<AliasModel> m_model;
    std::unique_ptr<AliasFilter> m_filter;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;

    [[nodiscard]] QString keyFile() const { return m_named->file(u"key.csv"_s); }
    [[nodiscard]] std::vector<Alias> stored() const { return sure(readKeyFile(keyFile())); }

    /// "Marie=Anne", "Rose=Lise!" where it needs a capital letter, "(Ben)" where it is only proposed.
    [[nodiscard]] static QStringList rows(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex name = model.index(row, AliasModel::NameColumn);
            const QString alias = model.index(row, AliasModel::AliasColumn).data().toString();
            const bool needsCapital =
                model.index(row, AliasModel::CapitalColumn).data(Qt::CheckStateRole) == Qt::Checked;
            all.append(name.data(AliasModel::IsProposedRole).toBool()
                           ? u"(%1)"_s.arg(name.data().toString())
                           : name.data().toString() + u'=' + alias + (needsCapital ? u"!"_s : QString()));
        }
        return all;
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, AliasModel::NameColumn).data().toString() == name) {
                return row;
            }
        }
        qFatal("no such name: %s", qPrintable(name));
    }
    [[nodiscard]] bool set(const QString &name, int column, const QVariant &value, int role = Qt::EditRole)
    {
        return m_model->setData(m_model->index(rowOf(name), column), value, role);
    }
    [[nodiscard]] QString places(const QString &name) const
    {
        return m_model->index(rowOf(name), AliasModel::PlacesColumn).data().toString();
    }
    static QStringList proposals()
    {
        return {u"(Ben Osei)"_s, u"(Ben)"_s,          u"(Osei)"_s,  u"(Cleo Marsh)"_s, u"(Cleo)"_s,
                u"(Marsh)"_s,    u"(Marie Dupont)"_s, u"(Marie)"_s, u"(Dupont)"_s,     u"(Ann)"_s};
    }

private Q_SLOTS:
    void init()
    {
        m_named = std::make_unique<NamedProject>();
        m_model = std::make_unique<AliasModel>();
        m_filter = std::make_unique<AliasFilter>(m_model.get());
        for (QAbstractItemModel *model :
             std::initializer_list<QAbstractItemModel *>{m_model.get(), m_filter.get()}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        m_model->setProject(&m_named->project());
        QCOMPARE(m_model->rowCount(), 0);
        sure(m_model->create(keyFile()));
    }
    void cleanup()
    {
        m_testers.clear();
        m_filter.reset();
        m_model.reset();
        m_named.reset();
    }

    void namesOfTheProjectAreProposed()
    {
        QCOMPARE(rows(*m_model), proposals());
        QCOMPARE(m_model->proposedCount(), 10);
        QCOMPARE(stored(), std::vector<Alias>());
    }

    void anAliasGivesThoseOfTheParts()
    {
        QVERIFY(set(u"Marie"_s, AliasModel::AliasColumn, u"Jeanne"_s));
        QVERIFY(set(u"Marie Dupont"_s, AliasModel::AliasColumn, u" Anne  Petit "_s));
        const std::vector<Alias> wanted{{.name = u"Marie Dupont"_s, .alias = u"Anne Petit"_s},
                                        {.name = u"Marie"_s, .alias = u"Jeanne"_s},
                                        {.name = u"Dupont"_s, .alias = u"Petit"_s}};
        QCOMPARE(stored(), wanted);
        // Rows stay where they are while one types down the list.
        QCOMPARE(rows(*m_model).mid(6, 3),
                 (QStringList{u"Marie Dupont=Anne Petit"_s, u"Marie=Jeanne"_s, u"Dupont=Petit"_s}));
        m_model->undoStack().undo();
        QCOMPARE(stored(), (std::vector<Alias>{{.name = u"Marie"_s, .alias = u"Jeanne"_s}}));
        m_model->undoStack().undo();
        QCOMPARE(stored(), std::vector<Alias>());
        QCOMPARE(rows(*m_model), proposals());
        m_model->undoStack().redo();
        m_model->undoStack().redo();
        QCOMPARE(stored(), wanted);
        // What has an alias comes first when it is opened again.
        sure(m_model->open(keyFile()));
        QCOMPARE(rows(*m_model).first(4), (QStringList{u"Marie Dupont=Anne Petit"_s, u"Marie=Jeanne"_s,
                                                       u"Dupont=Petit"_s, u"(Ben Osei)"_s}));
    }

    void namesAreAddedAndRemoved()
    {
        const QSignalSpy errors(m_model.get(), &AliasModel::errorOccurred);
        m_model->add(0);
        QCOMPARE(rows(*m_model).first(), u"="_s);
        QCOMPARE(stored(), std::vector<Alias>()); // not before it has a name
        const auto name = [&](const QString &text) {
            return m_model->setData(m_model->index(0, AliasModel::NameColumn), text, Qt::EditRole);
        };
        QVERIFY(!name(u"…"_s));
        QCOMPARE(errors.size(), 1);
        QVERIFY(name(u"Beaulieu"_s));
        QVERIFY(set(u"Beaulieu"_s, AliasModel::AliasColumn, u"the village"_s));
        QVERIFY(set(u"Beaulieu"_s, AliasModel::CapitalColumn, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(stored(), (std::vector<Alias>{
                               {.name = u"Beaulieu"_s, .alias = u"the village"_s, .needsCapital = true}}));
        // A name of the project that is only proposed becomes this one, one with an alias does not.
        QVERIFY(name(u"marsh"_s));
        QVERIFY(!rows(*m_model).contains(u"(Marsh)"_s));
        QVERIFY(set(u"Cleo"_s, AliasModel::AliasColumn, u"Eva"_s));
        QVERIFY(!name(u"CLEO"_s));
        QCOMPARE(errors.size(), 2);
        QVERIFY(!set(u"Osei"_s, AliasModel::NameColumn, u"Other"_s)); // the project's

        m_model->remove({rowOf(u"marsh"_s), rowOf(u"Cleo"_s), rowOf(u"Ben"_s)});
        QCOMPARE(stored(), std::vector<Alias>());
        QStringList all = rows(*m_model);
        all.sort();
        QStringList wanted = proposals();
        wanted.sort();
        QCOMPARE(all, wanted);
        m_model->undoStack().undo();
        QCOMPARE(stored().size(), 2);
    }

    void placesAreCounted()
    {
        QTRY_COMPARE(places(u"Marie Dupont"_s), u"1"_s);
        QCOMPARE(places(u"Marie"_s), u"2"_s);
        QCOMPARE(places(u"Dupont"_s), u"1"_s);
        QCOMPARE(places(u"Osei"_s), u"0"_s);
        m_model->add(0);
        QVERIFY(m_model->setData(m_model->index(0, AliasModel::NameColumn), u"Water"_s, Qt::EditRole));
        QTRY_COMPARE(places(u"Water"_s), u"1, 1 in small letters"_s);
        sure(Editing(m_named->project()).rewriteTurn(m_named->mill, 1, u"Osei had it, they say."_s));
        QTRY_COMPARE(places(u"Osei"_s), u"1"_s);
    }

    void thePersonsOfTheProjectAreFollowed()
    {
        sure(PeopleEditing(m_named->project()).make(u"Zoe Quill"_s));
        QTRY_COMPARE(rows(*m_model).mid(10), (QStringList{u"(Zoe Quill)"_s, u"(Zoe)"_s, u"(Quill)"_s}));
        m_named->project().undo();
        QTRY_COMPARE(rows(*m_model), proposals());
    }

    void whatAnotherProgramWroteIsTaken()
    {
        sure(writeKeyFile(keyFile(), {{.name = u"Émile"_s, .alias = u"Paul"_s}}));
        sure(m_model->refresh());
        QCOMPARE(rows(*m_model), QStringList(u"Émile=Paul"_s) + proposals());
        sure(m_model->refresh());
    }

    void whatCannotBeWrittenIsTriedAgain()
    {
        QVERIFY(QDir().mkdir(m_named->file(u"keys"_s)));
        const QString path = m_named->file(u"keys/key.csv"_s);
        sure(m_model->create(path));
        QVERIFY(QDir(m_named->file(u"keys"_s)).removeRecursively());
        const QSignalSpy errors(m_model.get(), &AliasModel::errorOccurred);
        QVERIFY(set(u"Cleo"_s, AliasModel::AliasColumn, u"Eva"_s));
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.front().front().value<Error>().file, path);
        QVERIFY(QDir().mkdir(m_named->file(u"keys"_s)));
        sure(m_model->refresh());
        QCOMPARE(sure(readKeyFile(path)), (std::vector<Alias>{{.name = u"Cleo"_s, .alias = u"Eva"_s}}));
    }

    void anotherFileIsNoKeyFile()
    {
        const auto opened = m_model->open(m_named->file(u"ferry.txt"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotAKeyFile);
        QCOMPARE(m_model->path(), keyFile());
        const auto made = m_model->create(m_named->file(u"ferry.txt"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ProjectExists);
    }

    void filters()
    {
        QVERIFY(set(u"Cleo Marsh"_s, AliasModel::AliasColumn, u"Eva Moss"_s));
        m_filter->setQuery(parseQuery(u"marsh"_s));
        QCOMPARE(rows(*m_filter), (QStringList{u"Cleo Marsh=Eva Moss"_s, u"Marsh=Moss"_s}));
        m_filter->setQuery(parseQuery(u"eva"_s));
        QCOMPARE(rows(*m_filter), (QStringList{u"Cleo Marsh=Eva Moss"_s, u"Cleo=Eva"_s}));
        m_filter->setQuery({});
        QCOMPARE(m_filter->rowCount(), 10);
    }
};

QTEST_GUILESS_MAIN(AliasModelTest)
#include "tst_aliasmodel.moc"
