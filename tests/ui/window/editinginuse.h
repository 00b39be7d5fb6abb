// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window/windowinuse.h"
#include "ui/base/messagebar.h"
#include "ui/editing/fieldpopup.h"
#include "ui/editing/textactions.h"
#include "ui/editing/textediting.h"
#include "ui/reader/turneditor.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace visavis::test
{

using namespace Qt::StringLiterals;

/// A window in which the text of "ferry.md" is edited.
class EditingInUse
{
protected:
    std::unique_ptr<WindowInUse> m_use;

    [[nodiscard]] MainWindow &window() const { return m_use->window(); }
    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] ReaderView *reader() const { return m_use->reader(); }
    [[nodiscard]] TurnEditor *editor() const { return window().editing()->editor(); }
    [[nodiscard]] QPlainTextEdit *field() const { return editor()->field(); }
    [[nodiscard]] FieldPopup *popup() const { return window().editing()->popup(); }
    [[nodiscard]] QLineEdit *answer() const { return popup()->findChild<QLineEdit *>(); }

    QString outline() const
    {
        const Transcript &text = *reader()->transcript();
        QStringList lines;
        for (int i = 0; i < int(text.turns.size()); ++i) {
            for (const Section &section : text.sections) {
                if (section.firstTurn == i && !section.titleRange.isEmpty()) {
                    lines.append(QString(section.level, u'#') + text.titleOf(section).toString());
                }
            }
            const Turn &turn = text.turns[size_t(i)];
            lines.append(text.speakerNames(turn) + u": "_s +
                         text.text(turn.range).toString().replace(u"\n\n"_s, u" / "_s));
        }
        return lines.join(u'\n');
    }

    /// What the file has, of all that an edit may touch.
    QStringList rows() const
    {
        std::ignore = project().flush();
        QStringList all;
        for (const auto &[table, columns] :
             {std::pair(u"revision"_s, u"id, body, length, words"_s),
              std::pair(u"section"_s, u"hex(guid), ordinal, level, title_start, title_stop, first_turn"_s),
              std::pair(u"turn"_s, u"id, ordinal, start, stop, ifnull(start_ms, ''), ifnull(end_ms, '')"_s),
              std::pair(u"turn_label"_s, u"turn, ordinal, label"_s), std::pair(u"label"_s, u"id, name"_s),
              std::pair(u"annotation"_s, u"id, start, stop, quote, state"_s)}) {
            auto statement = project().snapshot().database().prepare(
                u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.split(u", "_s).join(u" || '|' || "_s), table));
            auto done = statement.run();
            while (done && statement.next()) {
                all.append(table + u' ' + statement.string(0));
            }
        }
        return all;
    }

    void putCaret(const QString &before) const
    {
        const Utf16Offset place(reader()->transcript()->body.indexOf(before));
        reader()->setSelection({place, place});
        reader()->setFocus();
    }

    void openEditor(const QString &at) const
    {
        putCaret(at);
        QTest::keyClick(reader(), Qt::Key_E);
        QVERIFY(editor()->isVisible());
        QVERIFY(field()->hasFocus());
    }

    void answerWith(const QString &text) const
    {
        QTRY_VERIFY(popup()->isVisible());
        answer()->selectAll();
        QTest::keyClick(answer(), Qt::Key_Delete);
        type(answer(), text);
        QTest::keyClick(answer(), Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
    }

    /// Another interview, in the pane.
    void showNew(const QString &name, const QByteArray &text) const
    {
        m_use->write(name, text);
        m_use->import({m_use->path(name)});
        const EpisodeId episode = m_use->records().liveEpisodes().back();
        QVERIFY(window().pane()->showEpisode(episode));
        QTRY_VERIFY(window().pane()->episode() == episode && window().pane()->isCurrent() &&
                    !reader()->transcript()->body.contains(u"ferry"_s));
    }

    void undoAndRedo(const QStringList &before, const QStringList &after) const
    {
        window().actions()->undo->trigger();
        const auto said = [](QStringList all) { // a label that was made stays
            all.removeIf([](const QString &row) { return row.startsWith(u"label "_s); });
            return all;
        };
        QCOMPARE(said(rows()), said(before));
        window().actions()->redo->trigger();
        QCOMPARE(rows(), after);
    }

    void begin()
    {
        m_use = std::make_unique<WindowInUse>();
        m_use->begin();
    }
    void end()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }
};

} // namespace visavis::test
