// SPDX-License-Identifier: MIT
#include "models/search/folding.h"
#include "models/search/ftsquery.h"
#include "models/search/predicate.h"
#include "models/search/queryparser.h"

#include "tests/models/search/randomtext.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <limits>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

constexpr int TurnCount = 400;

/// A real index in memory, as the project makes it.
class Index
{
public:
    Index()
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        database.setDatabaseName(u":memory:"_s);
        m_works =
            database.open() &&
            exec(u"CREATE VIRTUAL TABLE turn_fts USING fts5(words, meta, content='', contentless_delete=1, "
                 "tokenize='ascii')"_s) &&
            exec(u"CREATE VIRTUAL TABLE vocab USING fts5vocab(turn_fts, row)"_s);
    }
    ~Index() { QSqlDatabase::removeDatabase(QLatin1StringView(QSqlDatabase::defaultConnection)); }
    Q_DISABLE_COPY_MOVE(Index)

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] QString lastError() const { return m_error; }

    bool exec(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query;
        return run(query, statement, values);
    }

    void add(int row, const Fields &fields)
    {
        exec(u"INSERT INTO turn_fts(rowid, words, meta) VALUES(?, ?, ?)"_s,
             {row, QString::fromUtf8(foldedText(fields.text)),
              QString::fromUtf8(metaWords(fields.speakers, fields.role, fields.episode, fields.section))});
    }

    /// Rows ascending; none on an error.
    [[nodiscard]] std::optional<QList<int>> rows(const QString &match)
    {
        QSqlQuery query;
        if (!run(query, u"SELECT rowid FROM turn_fts WHERE turn_fts MATCH ? ORDER BY rowid"_s, {match})) {
            return std::nullopt;
        }
        QList<int> result;
        while (query.next()) {
            result.append(query.value(0).toInt());
        }
        return result;
    }

    [[nodiscard]] QList<QByteArray> terms(QByteArrayView prefix, int limit)
    {
        const QString first = QString::fromUtf8(prefix);
        QSqlQuery query;
        run(query, u"SELECT term FROM vocab WHERE term >= ? AND term <= ? ORDER BY doc DESC LIMIT ?"_s,
            {first, first + u"\U0010ffff"_s, limit});
        QList<QByteArray> result;
        while (query.next()) {
            result.append(query.value(0).toString().toUtf8());
        }
        return result;
    }

private:
    bool run(QSqlQuery &query, const QString &statement, const QVariantList &values)
    {
        query.prepare(statement);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        const bool done = query.exec();
        m_error = query.lastError().text();
        return done;
    }

    bool m_works = false;
    QString m_error;
};

QString one(test::RandomText &random, const QStringList &values)
{
    return values.at(random.below(int(values.size())));
}

Fields randomTurn(test::RandomText &random)
{
    Fields fields;
    fields.text = random.oneIn(3) ? random.text(8) : random.prose(8);
    fields.speakers = random.oneIn(4) ? QStringList{} : QStringList{random.prose(3)};
    if (random.oneIn(5)) {
        fields.speakers.append(random.prose(3));
    }
    if (!random.oneIn(4)) {
        fields.role = Role(random.below(3));
    }
    fields.episode = random.prose(3);
    fields.section = random.prose(3);
    fields.tags = {random.word(), random.word()};
    fields.notes = {random.prose(3)};
    return fields;
}

QString randomQuery(test::RandomText &random)
{
    static const QStringList Before{u""_s,         u""_s,     u""_s,      u""_s,         u""_s,
                                    u"-"_s,        u"NOT "_s, u"("_s,     u"speaker:"_s, u"entretien:"_s,
                                    u"section:"_s, u"tag:"_s, u"note:"_s, u"-("_s};
    static const QStringList After{u" "_s, u" "_s, u" "_s, u"* "_s, u" OR "_s, u" OR "_s, u") "_s};
    QString query = random.oneIn(6) ? u"role:interviewer "_s : QString();
    for (int piece = random.below(5); piece >= 0; --piece) {
        const QString word = random.word();
        QString text = random.oneIn(4) ? u'"' + word + u' ' + random.word() + u'"' : word;
        if (random.oneIn(5)) {
            text = word.first(1 + random.below(int(word.size())));
        }
        query += one(random, Before) + text + one(random, After);
    }
    return query;
}

} // namespace

class FtsQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_index = std::make_unique<Index>();
        QVERIFY2(m_index->works(), qPrintable(m_index->lastError()));
    }
    void cleanup() { m_index.reset(); }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("rows");
        using Rows = QList<int>;
        QTest::newRow("word") << u"ecole"_s << Rows{1, 2};
        QTest::newRow("word with accent and case") << u"ÉCOLE"_s << Rows{1, 2};
        QTest::newRow("phrase") << u"\"the boat was\""_s << Rows{3};
        QTest::newRow("phrase in another order") << u"\"boat the\""_s << Rows{};
        QTest::newRow("elision") << u"l'école"_s << Rows{1};
        QTest::newRow("prefix") << u"boa*"_s << Rows{3, 4};
        QTest::newRow("phrase with prefix") << u"\"the boa\"*"_s << Rows{3, 4};
        QTest::newRow("or") << u"école OR boat"_s << Rows{1, 2, 3};
        QTest::newRow("not") << u"the -was"_s << Rows{4};
        QTest::newRow("not alone") << u"-école"_s << Rows{3, 4, 5};
        QTest::newRow("speaker") << u"speaker:ann"_s << Rows{1, 3};
        QTest::newRow("speaker's whole name") << u"speaker:\"ann lee\""_s << Rows{3};
        QTest::newRow("not across speakers") << u"speaker:\"bell carl\""_s << Rows{};
        QTest::newRow("speaker's prefix") << u"speaker:le*"_s << Rows{3};
        QTest::newRow("speaker is not text") << u"ann"_s << Rows{};
        QTest::newRow("role in French") << u"rôle:enquêteur"_s << Rows{2};
        QTest::newRow("episode") << u"entretien:canal"_s << Rows{1, 2};
        QTest::newRow("section is not episode") << u"section:canal"_s << Rows{4};
        QTest::newRow("field and word") << u"speaker:ann boat"_s << Rows{3};
        QTest::newRow("tag") << u"tag:work"_s << Rows{4};
        QTest::newRow("tag and word") << u"the tag:work"_s << Rows{4};
        QTest::newRow("tag or word") << u"école OR tag:work"_s << Rows{1, 2, 4};
        QTest::newRow("without a tag") << u"the -tag:work"_s << Rows{3};
        QTest::newRow("Han") << u"本語"_s << Rows{5};
        QTest::newRow("emoji") << u"😀"_s << Rows{5};
        QTest::newRow("Hebrew") << u"שלום"_s << Rows{5};
        QTest::newRow("FTS5's own words") << u"\"NEAR\" \"AND\""_s << Rows{};
        QTest::newRow("everything") << u""_s << Rows{1, 2, 3, 4, 5};
    }

    void finds()
    {
        QFETCH(const QString, query);
        QFETCH(const QList<int>, rows);
        std::vector<Fields> turns(6);
        turns[1] = {.text = u"J’allais à l’école."_s,
                    .speakers = {u"Ann Bell"_s, u"Carl"_s},
                    .role = Role::Interviewee,
                    .episode = u"Le canal"_s,
                    .section = {},
                    .tags = {},
                    .colours = {},
                    .coders = {},
                    .notes = {},
                    .status = {}};
        turns[2] = turns[1];
        turns[2].text = u"Quelle école ?"_s;
        turns[2].speakers = {};
        turns[2].role = Role::Interviewer;
        turns[3].text = u"The boat was slow."_s;
        turns[3].speakers = {u"Ann Lee"_s};
        turns[4].text = u"The boats."_s;
        turns[4].section = u"On the canal"_s;
        turns[4].tags = {u"work"_s};
        turns[5].text = u"日本語 😀 שָׁלוֹם"_s;
        turns.erase(turns.begin());
        for (size_t i = 0; i < turns.size(); ++i) {
            m_index->add(int(i) + 1, turns[i]);
        }
        const Query parsed = parseQuery(query);
        QCOMPARE(answer(ftsQuery(parsed), turns), rows);
        QCOMPARE(answer(ftsQuery(parsed, vocabulary()), turns), rows);
        QCOMPARE(inMemory(parsed, turns), rows);
    }

    void narrowsWhatItCan()
    {
        const FtsQuery exact = ftsQuery(parseQuery(u"a -b speaker:c"_s));
        QVERIFY(exact.match && !exact.residue);
        const FtsQuery tagged = ftsQuery(parseQuery(u"a tag:b"_s));
        QVERIFY(tagged.match);
        QCOMPARE(tagged.residue->toString(), u"tag:b"_s);
        const FtsQuery open = ftsQuery(parseQuery(u"-a tag:b"_s));
        QVERIFY(!open.match && open.residue);
        const FtsQuery either = ftsQuery(parseQuery(u"(a tag:x) OR b"_s));
        QVERIFY(either.match && either.residue);
        const FtsQuery all = ftsQuery(Query());
        QVERIFY(!all.match && !all.residue);
    }

    /// For any texts and queries the index with its residue answers as the predicate does.
    void agreesWithPredicate()
    {
        test::RandomText random(3);
        std::vector<Fields> turns;
        QSqlDatabase::database().transaction();
        for (int i = 0; i < TurnCount; ++i) {
            turns.push_back(randomTurn(random));
            m_index->add(i + 1, turns.back());
        }
        QSqlDatabase::database().commit();
        int found = 0;
        int narrowed = 0;
        for (int i = 0; i < 1500; ++i) {
            const QString text = randomQuery(random);
            const Query query = parseQuery(text);
            const QList<int> wanted = inMemory(query, turns);
            const FtsQuery plain = ftsQuery(query);
            const FtsQuery expanded = ftsQuery(query, vocabulary(), std::numeric_limits<int>::max());
            QVERIFY2(answer(plain, turns) == wanted,
                     qPrintable(text + u" -> "_s + plain.match.value_or(QString())));
            QVERIFY2(answer(expanded, turns) == wanted, qPrintable(text));
            const FtsQuery truncated = ftsQuery(query, vocabulary(), 1);
            const QList<int> some = answer(truncated, turns);
            QVERIFY2(std::ranges::includes(wanted, some), qPrintable(text));
            QVERIFY2(truncated.truncated || some == wanted, qPrintable(text));
            found += wanted.isEmpty() ? 0 : 1;
            narrowed += plain.match ? 1 : 0;
        }
        QVERIFY2(found > 500 && narrowed > 500, "the random queries say too little");
    }

    void findsEveryWordOfATurn()
    {
        test::RandomText random(4);
        for (int i = 0; i < 200; ++i) {
            const Fields turn = randomTurn(random);
            m_index->add(1, turn);
            forEachWord(turn.text, [&](QByteArrayView, Utf16Range range) {
                const Query query = parseQuery(u'"' + slice(turn.text, range).toString() + u'"');
                const FtsQuery asked = ftsQuery(query);
                QVERIFY(asked.match);
                QVERIFY2(m_index->rows(*asked.match) == QList<int>{1}, qPrintable(*asked.match));
            });
            QVERIFY(m_index->exec(u"DELETE FROM turn_fts WHERE rowid = 1"_s));
        }
    }

    void deletesWithoutContent()
    {
        Fields turn;
        turn.text = u"canal"_s;
        m_index->add(1, turn);
        m_index->add(2, turn);
        QVERIFY(m_index->exec(u"DELETE FROM turn_fts WHERE rowid = 1"_s));
        QCOMPARE(m_index->rows(u"canal"_s), (QList<int>{2}));
    }

    /// The deepest and longest queries that the parser lets through are not too much for FTS5.
    void takesTheLargestQueries()
    {
        QString deep;
        for (int i = 0; i < MaxQueryDepth; ++i) {
            deep += i % 2 == 0 ? u"a (b OR c d -("_s : u"e OR f -g ("_s;
        }
        deep += u"x"_s;
        QString wide;
        for (int i = 0; i < MaxQueryTerms; ++i) {
            wide += u"w%1 OR "_s.arg(i);
        }
        for (const QString &text : {deep, wide, u"a"_s.repeated(100'000), u"a-"_s.repeated(10'000)}) {
            const FtsQuery asked = ftsQuery(parseQuery(text));
            QVERIFY(asked.match);
            QVERIFY2(m_index->rows(*asked.match), qPrintable(m_index->lastError()));
        }
    }

private:
    [[nodiscard]] Vocabulary vocabulary()
    {
        return [this](QByteArrayView prefix, int limit) { return m_index->terms(prefix, limit); };
    }

    static QList<int> inMemory(const Query &query, const std::vector<Fields> &turns)
    {
        const Predicate predicate(query);
        QList<int> rows;
        for (size_t i = 0; i < turns.size(); ++i) {
            if (predicate(turns[i])) {
                rows.append(int(i) + 1);
            }
        }
        return rows;
    }

    /// Rows are numbered from 1. An error of FTS5 gives a row that no turn has.
    QList<int> answer(const FtsQuery &asked, const std::vector<Fields> &turns)
    {
        QList<int> rows;
        if (asked.match) {
            rows = m_index->rows(*asked.match).value_or(QList<int>{-1});
        } else {
            for (size_t i = 0; i < turns.size(); ++i) {
                rows.append(int(i) + 1);
            }
        }
        if (asked.residue) {
            const Predicate residue(*asked.residue);
            rows.removeIf([&](int row) { return row > 0 && !residue(turns[size_t(row) - 1]); });
        }
        return rows;
    }

    std::unique_ptr<Index> m_index;
};

QTEST_GUILESS_MAIN(FtsQueryTest)
#include "tst_ftsquery.moc"
