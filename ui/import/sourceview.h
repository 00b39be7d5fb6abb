// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
}

namespace visavis
{

/// A source as it is written, to be read only: labels, times, headings and questions have colours, and the
/// stretch that a row of the preview was made of stands on a ground of its own.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceView)

public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// Of a long source the first MostUnits are shown. A text that is shown already stays where it is.
    void show(const QString &text);
    /// In UTF-16 units of the text, stop exclusive; nothing for a negative start. Scrolls there when asked.
    void mark(qsizetype start, qsizetype stop, bool scroll);

    static constexpr qsizetype MostUnits = 300'000;

Q_SIGNALS:
    /// A person went there with the mouse or the keys.
    void placeChosen(qsizetype place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    std::unique_ptr<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter;
    QString m_text;
    bool m_isMoving = false; ///< by us
};

} // namespace visavis
