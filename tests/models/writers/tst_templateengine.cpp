// SPDX-License-Identifier: MIT
#include "models/writers/templateengine.h"
#include "models/writers/templatefence.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TestTemplateEngine final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void put(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    [[nodiscard]] Result<QString> render(const QString &text, const QVariantHash &values = {}) const
    {
        put(u"main.txt"_s, text);
        const Result<TemplateEngine::Compiled> compiled =
            TemplateEngine(m_folder.path()).compile(u"main.txt"_s);
        return compiled ? compiled->render(values) : Result<QString>(std::unexpected(compiled.error()));
    }

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("value") << u"a {{ name }} b"_s << u"a {{ x }} <&> b"_s;
        QTest::newRow("missing") << u"[{{ nobody.nothing }}]"_s << u"[]"_s;
        QTest::newRow("list")
            << u"{% for x in list %}{% if not forloop.first %}, {% endif %}{{ x.t }}{% endfor %}"_s
            << u"1, 2"_s;
        QTest::newRow("reversed") << u"{% for x in list reversed %}{{ x.t }}{% endfor %}"_s << u"21"_s;
        QTest::newRow("empty") << u"{% for x in none %}x{% empty %}-{% endfor %}"_s << u"-"_s;
        QTest::newRow("condition")
            << u"{% if none or not name %}a{% elif name and list %}b{% else %}c{% endif %}"_s << u"b"_s;
        QTest::newRow("comparison") << u"{% if word == \"one\" and number != 3 %}yes{% endif %}"_s
                                    << u"yes"_s;
        QTest::newRow("with") << u"{% with word as w %}{{ w }}{% endwith %}"_s << u"one"_s;
        QTest::newRow("include") << u"{% for x in list %}{% include \"part.txt\" %}{% endfor %}"_s
                                 << u"(1)(2)"_s;
        QTest::newRow("extends") << u"{% extends \"base.txt\" %}{% block b %}new{% endblock %}"_s
                                 << u"<new>"_s;
        QTest::newRow("lines of tags alone") << u"a\n{% if name %}\nb\n{% endif %}\nc\n"_s << u"a\nb\nc\n"_s;
        QTest::newRow("comment") << u"a{# nobody sees #}b"_s << u"ab"_s;
        QTest::newRow("single braces") << u"{ a } {b %} 100%"_s << u"{ a } {b %} 100%"_s;
    }

    void renders()
    {
        QFETCH(const QString, text);
        put(u"part.txt"_s, u"({{ x.t }})"_s);
        put(u"base.txt"_s, u"<{% block b %}old{% endblock %}>"_s);
        const QVariantHash values{
            {u"name"_s, u"{{ x }} <&>"_s},
            {u"word"_s, u"one"_s},
            {u"number"_s, 2},
            {u"list"_s, QVariantList{QVariantHash{{u"t"_s, u"1"_s}}, QVariantHash{{u"t"_s, u"2"_s}}}},
        };
        const Result<QString> rendered = render(text, values);
        QVERIFY2(rendered, rendered ? "" : qPrintable(rendered.error().arguments.join(u' ')));
        QTEST(*rendered, "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("line");
        QTest::newRow("load") << u"a\n{% load evil %}"_s << qint64(2);
        QTest::newRow("load, disguised") << u"{{% load evil %}"_s << qint64(1);
        QTest::newRow("load after a tab") << u"{%\tload evil %}"_s << qint64(1);
        QTest::newRow("load in a comment") << u"{# {% load evil %} #}"_s << qint64(1);
        QTest::newRow("clock") << u"{% now \"yyyy\" %}"_s << qint64(1);
        QTest::newRow("debug") << u"{% debug %}"_s << qint64(1);
        QTest::newRow("media") << u"{% media_finder \"/etc/passwd\" %}"_s << qint64(1);
        QTest::newRow("range") << u"{% range 1000000000 as i %}x{% endrange %}"_s << qint64(1);
        QTest::newRow("autoescape") << u"{% autoescape on %}{{ a }}{% endautoescape %}"_s << qint64(1);
        QTest::newRow("filter") << u"\n\n{{ a|ljust:\"1000000000\" }}"_s << qint64(3);
        QTest::newRow("filter in a tag") << u"{% if a|length %}x{% endif %}"_s << qint64(1);
        QTest::newRow("filter tag") << u"{% filter upper %}x{% endfilter %}"_s << qint64(1);
        QTest::newRow("underscore") << u"{{ _private }}"_s << qint64(1);
        QTest::newRow("translated") << u"{{ _(\"x\") }}"_s << qint64(1);
        QTest::newRow("nothing") << u"{{ }}"_s << qint64(1);
        QTest::newRow("no tag") << u"{% %}"_s << qint64(1);
        QTest::newRow("open") << u"{{ a"_s << qint64(1);
        QTest::newRow("over lines") << u"{{ a\n }}"_s << qint64(1);
        QTest::newRow("dots") << u"{{ a..b }}{{ a. }}"_s << qint64(1);
        QTest::newRow("include of a path") << u"{% include \"../../etc/passwd\" %}"_s << qint64(1);
        QTest::newRow("include of a variable") << u"{% include a %}"_s << qint64(1);
        QTest::newRow("empty condition") << u"{% if %}x{% endif %}"_s << qint64(1);
        QTest::newRow("half a condition") << u"{% if a and %}x{% endif %}"_s << qint64(1);
        QTest::newRow("not closed") << u"{% if a %}x"_s << qint64(0);
        QTest::newRow("closed twice") << u"{% endif %}"_s << qint64(0);
        QTest::newRow("crossed") << u"{% if a %}{% for b in c %}{% endif %}{% endfor %}"_s << qint64(0);
        QTest::newRow("itself") << u"{% include \"main.txt\" %}"_s << qint64(0);
        QTest::newRow("itself, extended") << u"{% extends \"main.txt\" %}"_s << qint64(0);
        QTest::newRow("itself, by way of another") << u"{% include \"back.txt\" %}"_s << qint64(0);
        QTest::newRow("deep") << u"{% if a %}"_s.repeated(900) + u"{% endif %}"_s.repeated(900) << qint64(1);
        QTest::newRow("loops") << u"{% for a in b %}"_s.repeated(4) + u"{% endfor %}"_s.repeated(4)
                               << qint64(1);
        QTest::newRow("loops by includes") << u"{% for a in b %}{% for a in b %}{% include \"loops.txt\" %}"
                                              "{% endfor %}{% endfor %}"_s
                                           << qint64(1);
        QTest::newRow("fan of includes") << u"{% include \"fan1.txt\" %}"_s << qint64(0);
        QTest::newRow("many tags") << u"{{ a }}"_s.repeated(3000) << qint64(1);
        QTest::newRow("long tag") << u"{% if a"_s + u" and a"_s.repeated(100) + u" %}x{% endif %}"_s
                                  << qint64(1);
        QTest::newRow("long") << QString(300 * 1024, u'x') << qint64(0);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        put(u"back.txt"_s, u"{% include \"main.txt\" %}"_s);
        put(u"loops.txt"_s, u"{% for a in b %}{% for a in b %}{% endfor %}{% endfor %}"_s);
        put(u"fan1.txt"_s, u"{% include \"fan2.txt\" %}"_s.repeated(20));
        put(u"fan2.txt"_s, u"{% include \"part.txt\" %}"_s.repeated(20));
        put(u"part.txt"_s, u"x"_s);
        const Result<QString> rendered = render(text);
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().code, ErrorCode::TemplateRefused);
        QCOMPARE(rendered.error().arguments.size(), 2);
        QVERIFY(!rendered.error().arguments.last().isEmpty());
        QTEST(rendered.error().line, "line");
    }

    void namesAreFlat()
    {
        for (const QStringView name : {u"notes.md", u"notes-group.html", u"a"}) {
            QVERIFY2(isTemplateName(name), qPrintable(name.toString()));
        }
        for (const QStringView name :
             {u"", u".", u"..", u"../a", u"a/b", u"a..b", u".a", u"a.", u"A", u"a b", u"a\n"}) {
            QVERIFY2(!isTemplateName(name), qPrintable(name.toString()));
        }
        QCOMPARE(TemplateEngine(m_folder.path()).text(u"../main.txt"_s).error().code,
                 ErrorCode::FileNotFound);
    }

    void aMissingTemplateIsSaid()
    {
        const Result<QString> rendered = render(u"{% include \"nowhere.txt\" %}"_s);
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().code, ErrorCode::FileNotFound);
        QCOMPARE(rendered.error().file, u"nowhere.txt"_s);
    }

    void ownTemplatesGoFirst()
    {
        put(u"notes.md"_s, u"mine"_s);
        QCOMPARE(*TemplateEngine(m_folder.path()).text(u"notes.md"_s), u"mine"_s);
        QVERIFY(TemplateEngine().text(u"notes.md"_s)->contains(u"{{ title }}"));
        QVERIFY(QFile::remove(m_folder.filePath(u"notes.md"_s)));
    }

    void shippedTemplatesPassTheFence()
    {
        for (const QString &suffix : {u"md"_s, u"html"_s}) {
            for (const QString &name : {u"notes."_s, u"notes-group."_s, u"notes-annotation."_s}) {
                QVERIFY2(TemplateEngine().compile(name + suffix), qPrintable(name + suffix));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplateEngine)
#include "tst_templateengine.moc"
