// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace visavis
{

class TemplateHighlighter;

/// Where a template is written: in the colours of what it makes, with its variables and tags set off.
class TemplateSource final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateSource)

public:
    explicit TemplateSource(QWidget *parent = nullptr);

    /// Another template, by its suffix: what was typed before cannot be undone here.
    void setTemplate(const QString &text, const QString &suffix);
    /// The whole text is another one; that can be undone.
    void replaceAll(const QString &text);

    /// Letter for letter.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseTheme();

    TemplateHighlighter *m_highlighter;
    QString m_original;
};

} // namespace visavis
