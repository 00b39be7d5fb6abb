// SPDX-License-Identifier: MIT
#include "ui/codebook/definitionedit.h"

#include <QTest>
#include <QVBoxLayout>

using namespace visavis;

class DefinitionEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It is as high as its text at the width that it has, not at the one that it had.
    void isAsHighAsItsText()
    {
        QWidget panel;
        auto *layout = new QVBoxLayout(&panel);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *edit = new DefinitionEdit(QStringLiteral("Definition"), 1);
        layout->addWidget(edit);
        layout->addStretch(1);
        panel.resize(900, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        edit->showText(
            QStringLiteral("Whatever people say of the river, of those who crossed it and of ferries"));
        const int line = edit->fontMetrics().lineSpacing();
        QTRY_COMPARE(edit->height(), line);
        panel.resize(180, 400);
        QTRY_COMPARE_GE(edit->height(), 3 * line);
        QVERIFY(edit->height() <= 8 * line);
        panel.resize(900, 400);
        QTRY_COMPARE(edit->height(), line);
    }
};

QTEST_MAIN(DefinitionEditTest)
#include "tst_definitionedit.moc"
