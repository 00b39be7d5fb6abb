// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting
{
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace visavis
{

/// Shows the text that an export wrote as it is, in the colours of what it is.
class PreviewText final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewText)

public:
    explicit PreviewText(QWidget *parent = nullptr);

    /// Suffix: of a file with such a text, "md". Where one has scrolled to stays.
    void setText(const QString &text, const QString &suffix);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseTheme();

    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
};

} // namespace visavis
