// SPDX-License-Identifier: MIT
#include "models/writers/templatefolder.h"
#include "tests/support/sure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

/// Copies of templates in a folder.
class TemplateFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsShipped()
    {
        const QStringList names = TemplateFolder::shipped();
        for (const QString &name :
             {u"notes.md"_s, u"notes-annotation.html"_s, u"notes.css"_s, u"notes-list.tex"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
            QVERIFY(!sure(TemplateFolder::shippedText(name)).isEmpty());
        }
        QVERIFY(names.indexOf(u"notes.md"_s) < names.indexOf(u"notes-group.md"_s));
        QVERIFY(names.indexOf(u"notes-group.md"_s) < names.indexOf(u"notes-annotation.md"_s));
        QVERIFY(!TemplateFolder::shippedText(u"../passwd"_s));
    }

    void copiesComeAndGo()
    {
        QTemporaryDir folder;
        const TemplateFolder templates(folder.filePath(u"new/templates"_s));
        const QString name = u"notes-annotation.md"_s;
        const QString shipped = sure(TemplateFolder::shippedText(name));
        QCOMPARE(sure(templates.text(name)), shipped);
        QVERIFY(templates.copied().isEmpty());

        sure(templates.save(name, u"Said: {{ quote }}\n"_s));
        QCOMPARE(templates.copied(), QStringList(name));
        QCOMPARE(sure(templates.text(name)), u"Said: {{ quote }}\n"_s);
        QCOMPARE(sure(TemplateFolder::shippedText(name)), shipped);

        sure(templates.save(name, shipped)); // as it came: no copy is needed
        QVERIFY(templates.copied().isEmpty());
        QVERIFY(QDir(templates.path()).isEmpty());
        sure(templates.save(name, shipped));
    }

    void saysWhatCannotBeWritten()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const TemplateFolder templates(file.fileName());
        const auto saved = templates.save(u"notes.md"_s, u"x"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
        QVERIFY(!templates.save(u"other.md"_s, u"x"_s));
    }
};

QTEST_GUILESS_MAIN(TemplateFolderTest)
#include "tst_templatefolder.moc"
