// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerview.h"

#include <QTest>

namespace visavis::test
{

using namespace Qt::StringLiterals;

using Text = std::shared_ptr<const Transcript>;

/// "A: words" is a turn; A and B ask, the others answer. "#: words" is a title.
inline Text textOf(const QStringList &lines)
{
    auto text = std::make_shared<Transcript>();
    for (const QChar name : u"ABCD"_s) {
        const bool asks = name == u'A' || name == u'B';
        text->labels.push_back(
            {.id = {}, .name = name, .role = asks ? Role::Interviewer : Role::Interviewee, .speaker = {}});
    }
    for (const QString &line : lines) {
        text->body += text->body.isEmpty() ? u""_s : u"\n\n"_s;
        const Utf16Offset start(text->body.size());
        text->body += line.sliced(3);
        const Utf16Range range{start, Utf16Offset(text->body.size())};
        if (line[0] == u'#') {
            text->sections.push_back(
                {.id = {}, .level = 2, .titleRange = range, .firstTurn = int(text->turns.size())});
        } else {
            text->turns.push_back(
                {.id = {}, .range = range, .labels = {line[0].unicode() - u'A'}, .start = {}, .end = {}});
        }
    }
    return text;
}

/// What stands on the page, block by block.
inline QStringList pageOf(const ReaderView &view)
{
    QStringList words;
    for (int block = 0; block < view.flow().blocks().size(); ++block) {
        words.append(view.flow().textOf(block).toString());
    }
    return words;
}

inline std::vector<int> hiddenIn(const ReaderView &view)
{
    std::vector<int> hidden;
    for (int turn = 0; turn < int(view.transcript()->turns.size()); ++turn) {
        if (view.isHidden(turn)) {
            hidden.push_back(turn);
        }
    }
    return hidden;
}

inline Utf16Range turnRange(const ReaderView &view, int turn)
{
    return view.transcript()->turns[size_t(turn)].range;
}

/// A reader view from which the questions can be taken out.
class HiddenInUse
{
protected:
    std::unique_ptr<ReaderView> m_view;

    void show(const Text &text, QSize size = {900, 600})
    {
        m_view = std::make_unique<ReaderView>();
        m_view->setPageTheme(PageTheme::Light);
        m_view->resize(size);
        m_view->setTranscript(text);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    /// Where a place stands in the view.
    [[nodiscard]] int yOf(Utf16Offset place) const { return m_view->rectOf(place).top(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
};

} // namespace visavis::test
