// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/colour.h"
#include "models/project/revisedpassages.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QTextEdit;

namespace visavis
{

/// What was marked and what is proposed, side by side, or one above the other where it is narrow. The passage
/// has its colour, the words around it step back; words that went are struck through, words that came are
/// underlined.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// The colour is the annotation's.
    void compare(const RevisedPassage &passage, Colour colour);
    void clear();

    /// For tests.
    [[nodiscard]] QTextEdit *before() const { return m_before.text; }
    [[nodiscard]] QTextEdit *now() const { return m_now.text; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Side { Before, Now };
    struct Column {
        QLabel *title;
        QTextEdit *text;
    };

    Column addColumn(const QString &title);
    void fill();
    void fill(Side side, const Cutting &cutting);
    /// Puts the passages where they are seen with some words before them.
    void scrollToPassages();

    QBoxLayout *m_columns;
    Column m_before;
    Column m_now;
    RevisedPassage m_passage;
    Colour m_colour;
    QTimer m_scrolling;
};

} // namespace visavis
