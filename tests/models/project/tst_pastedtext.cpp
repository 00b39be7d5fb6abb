// SPDX-License-Identifier: MIT
#include "models/project/pastedtext.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class PastedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structure_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("has");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("words in a browser") << u"<meta charset='utf-8'><span>Ann: Who?</span>"_s << false;
        QTest::newRow("paragraphs") << u"<p>Ann: Who?</p><p>Ben: I.</p>"_s << false;
        QTest::newRow("heading") << u"<h2 class=\"x\">One</h2><p>Who?</p>"_s << true;
        QTest::newRow("table") << u"<table><tr><TD>Ann</TD><td>Who?</td></tr></table>"_s << true;
        QTest::newRow("podcast") << u"<cite>Ann:</cite><time>0:01</time><p>Who?</p>"_s << true;
        QTest::newRow("bold names") << u"<p><b>Ann:</b> Who?</p><p><strong>Ben:</strong> I.</p>"_s << true;
        QTest::newRow("one word in italics") << u"<p>It was <i>large</i>.</p>"_s << false;
        QTest::newRow("Google Docs, plain")
            << u"<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p><span "
               u"style=\"font-weight:400\">"
               "Ann: Who?</span></p><p><span style=\"font-weight:400\">Ben: I.</span></p></b>"_s
            << false;
        QTest::newRow("Google Docs, bold")
            << u"<b style=\"font-weight:normal;\"><p><span style=\"font-weight:700\">Ann:</span> Who?</p>"
               "<p><span style=\"color:#000;font-weight:700\">Ben:</span> I.</p></b>"_s
            << true;
        QTest::newRow("italic questions")
            << u"<p style=\"font-style: italic\">Who?</p><p>I.</p><p style=\"font-style:italic\">Why?</p>"_s
            << true;
        QTest::newRow("code editor") << u"<div style=\"font-family: monospace; white-space: pre;\"><span "
                                        u"style=\"font-weight: bold\"># One"
                                        "</span><span style=\"font-weight: bold\"># Two</span></div>"_s
                                     << false;
        QTest::newRow("names that begin alike") << u"<header>a</header><body><base><img><thumb>"_s << false;
    }

    void structure()
    {
        QFETCH(const QString, page);
        QFETCH(const bool, has);
        QCOMPARE(hasStructure(page), has);
    }

    void hostilePages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("tags without end") << u"<b "_s.repeated(3'000'000);
        QTest::newRow("attributes") << u"<p "_s + u"style=font-weight "_s.repeated(500'000) + u">"_s;
        QTest::newRow("open brackets") << QString(5'000'000, u'<');
    }

    /// Looked at in bounded time, whatever it is.
    void hostilePages()
    {
        QFETCH(const QString, page);
        QVERIFY(!hasStructure(page));
    }
};

QTEST_GUILESS_MAIN(PastedTextTest)
#include "tst_pastedtext.moc"
