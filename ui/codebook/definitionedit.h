// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace visavis
{

/// A text of a tag, edited in place: kept when the focus goes elsewhere or by Ctrl+Return, left as it was by
/// Escape. As high as its text, within bounds.
class DefinitionEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DefinitionEdit)

public:
    explicit DefinitionEdit(const QString &accessibleName, int fewestLines, QWidget *parent = nullptr);

    /// Puts the text of the project there, instead of anything that was typed.
    void showText(const QString &text);
    /// Takes over what changed elsewhere, unless something was typed.
    void refresh(const QString &text);
    /// Emits written() where something was typed.
    void save();
    /// What an empty field says.
    void setHint(const QString &hint, bool isReadOnly);
    void edit();

Q_SIGNALS:
    void written(const QString &text);
    /// Its height follows its text.
    void heightChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Fits the height to the lines of another width.
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    [[nodiscard]] bool isTouched() const;

    QString m_shown; ///< as it is in the project
    int m_fewestLines;
};

} // namespace visavis
