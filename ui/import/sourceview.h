// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/sourceslice.h"

#include <QPlainTextEdit>

#include <memory>

namespace visavis
{

class SourceColours;
struct ReadSource;

/// A source as it is written, to be read only: labels, times, headings and questions have colours, and the
/// stretch that a row of the preview was made of stands on a ground of its own. Of a long source a part is
/// held at a time, and the next one comes as one scrolls. Places count UTF-16 units of the decoded source.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceView)

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// A text that is shown already stays where it is. Null for none.
    void show(const ReadSource *read);
    /// Stop exclusive; nothing for a negative start. Scrolls there when asked.
    void mark(qsizetype start, qsizetype stop, bool scroll);
    /// Whether all of it is held.
    [[nodiscard]] bool isWhole() const { return m_slice.stop() - m_slice.first() == m_text.size(); }

Q_SIGNALS:
    /// A person went there with the mouse or the keys.
    void placeChosen(qsizetype place);
    /// Another part of a long source is held.
    void partChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hold(qsizetype place);
    /// The part about the place that is looked at, once its end is reached.
    void holdMore(int scrolled);
    void drawMark();

    std::unique_ptr<SourceColours> m_colours;
    QString m_file;
    QString m_text;
    SourceSlice m_slice;
    qsizetype m_start = -1; ///< of the mark
    qsizetype m_stop = -1;
    bool m_isMoving = false; ///< by us
};

} // namespace visavis
