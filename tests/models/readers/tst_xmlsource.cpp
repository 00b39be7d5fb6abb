// SPDX-License-Identifier: MIT
#include "models/readers/xml/xmlsource.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// The tokens in short: "+a" and "-a" for elements, text in quotes with "|" between stretches and "~" before
/// those that are no views.
QStringList tokensOf(const QString &text, Result<void> &outcome)
{
    QStringList tokens;
    NoProgress progress;
    XmlSource xml(text, progress);
    while (true) {
        const auto token = xml.next();
        if (!token) {
            outcome = std::unexpected(token.error());
            return tokens;
        }
        if (*token == XmlSource::Token::Start) {
            tokens.append(u'+' + xml.name().toString());
        } else if (*token == XmlSource::Token::End) {
            tokens.append(u'-' + xml.name().toString());
        } else if (*token == XmlSource::Token::Text) {
            QStringList pieces;
            for (const QStringView piece : xml.text()) {
                const bool isView = piece.data() >= text.data() && piece.data() < text.data() + text.size();
                pieces.append((isView ? u""_s : u"~"_s) + piece.toString());
            }
            tokens.append(u'"' + pieces.join(u'|') + u'"');
        } else {
            tokens.append(xml.isTruncated() ? u"cut"_s : u"done"_s);
            return tokens;
        }
    }
}

} // namespace

class XmlSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRoot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("offset");
        QTest::newRow("plain") << u"<a>x</a>"_s << u"a"_s << 0;
        QTest::newRow("prefix") << u" <t:TEI x='1'>"_s << u"TEI"_s << 1;
        QTest::newRow("prolog") << u"<?xml version='1.0'?>\n<!-- <b> --><?p <c>?>\n<a/>"_s << u"a"_s << 44;
        QTest::newRow("doctype") << u"<!DOCTYPE a [<!ENTITY b '<x>'>\n]><a>"_s << u"a"_s << 33;
        QTest::newRow("no XML") << u"a < b"_s << QString() << 0;
        QTest::newRow("open comment") << u"<!-- <a>"_s << QString() << 0;
        QTest::newRow("too far") << u"<!--"_s + QString(40'000, u'x') + u"--><a>"_s << QString() << 0;
    }
    void findsTheRoot()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, name);
        QFETCH(const int, offset);
        const auto root = xmlRoot(text);
        QCOMPARE(root.has_value(), !name.isEmpty());
        if (root) {
            QCOMPARE(root->name.toString(), name);
            QCOMPARE(root->offset, offset);
        }
    }

    void givesTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        const auto row = [](const char *name, const QString &text, const QStringList &tokens) {
            QTest::newRow(name) << text << tokens;
        };
        row("views", u"<?xml version='1.1'?><a>one <b>two</b> \U0001F600 three</a>\n"_s,
            {u"+a"_s, u"\"one \""_s, u"+b"_s, u"\"two\""_s, u"-b"_s, u"\" \U0001F600 three\""_s, u"-a"_s,
             u"done"_s});
        row("references", u"<a>R&amp;D l&apos;&eacute;t&#233; x</a>"_s,
            {u"+a"_s, u"\"R|~&|D l|~'|~é|t|~é| x\""_s, u"-a"_s, u"done"_s});
        row("unknown references", u"<a>a &nope; b</a>"_s, {u"+a"_s, u"\"a &nope; b\""_s, u"-a"_s, u"done"_s});
        row("CDATA", u"<a><![CDATA[1 < 2]]></a>"_s, {u"+a"_s, u"\"~1 < 2\""_s, u"-a"_s, u"done"_s});
        row("entities of its own", u"<!DOCTYPE a [<!ENTITY b 'bbb'>]><a>&b;</a>"_s,
            {u"+a"_s, u"\"&b;\""_s, u"-a"_s, u"done"_s});
        row("cut", u"<a>one<b>tw"_s, {u"+a"_s, u"\"one\""_s, u"+b"_s, u"\"tw\""_s, u"cut"_s});
        row("cut in a tag", u"<a>one<b x='"_s, {u"+a"_s, u"\"one\""_s, u"cut"_s});
        row("controls", u"<a>o\u0001ne</a>"_s, {u"+a"_s, u"\"~o ne\""_s, u"-a"_s, u"done"_s});
        row("unknown prefix", u"<q:a r:b='1'>x</q:a>"_s, {u"+a"_s, u"\"x\""_s, u"-a"_s, u"done"_s});
    }
    void givesTokens()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, tokens);
        Result<void> outcome;
        QCOMPARE(tokensOf(text, outcome), tokens);
        QVERIFY(outcome);
    }

    void givesViewsAcrossChunks()
    {
        QString text = u"<a>"_s;
        for (int i = 0; i < 30'000; ++i) {
            text += u"<b n='1'>w\u00f6rd \U0001F600 "_s + QString::number(i) + u"</b>\n"_s;
        }
        text += u"</a>"_s;
        Result<void> outcome;
        const QStringList tokens = tokensOf(text, outcome);
        QVERIFY(outcome);
        QCOMPARE(tokens.last(), u"done"_s);
        QVERIFY(!tokens.join(u' ').contains(u'~'));
    }

    void isBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("depth") << u"<a>\n"_s.repeated(100'000) << ErrorCode::TooDeeplyNested
                               << XmlSource::MostDepth + 1;
        QString attributes = u"\n<a"_s;
        for (int i = 0; i < 50'000; ++i) {
            attributes += u" a"_s + QString::number(i) + u"='>'"_s;
        }
        QTest::newRow("attributes") << QString(attributes + u"/>"_s) << ErrorCode::TooManyParts << 2;
        QTest::newRow("long tag") << QString(u"<a b='"_s + QString(1'000'000, u'x') + u"'/>"_s)
                                  << ErrorCode::TooManyParts << 1;
        QTest::newRow("malformed") << u"<!--\n--><a>\n</b>"_s << ErrorCode::MalformedContainer << 3;
    }
    void isBounded()
    {
        QFETCH(const QString, text);
        QFETCH(const ErrorCode, code);
        QFETCH(const int, line);
        Result<void> outcome;
        static_cast<void>(tokensOf(text, outcome));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(outcome.error().line, line);
    }
};

QTEST_APPLESS_MAIN(XmlSourceTest)
#include "tst_xmlsource.moc"
