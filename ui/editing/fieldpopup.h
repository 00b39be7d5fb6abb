// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace visavis
{

/// A question with one field at a place of the page: Enter takes what was typed, or the name marked in the
/// list below it, which typing narrows; Escape or a click elsewhere closes it.
class FieldPopup final : public QFrame
{
    Q_OBJECT

public:
    using Accept = std::function<void(const QString &text)>;

    explicit FieldPopup(QWidget *parent = nullptr);

    struct Question {
        QString text;
        QString answer;    ///< what stands there at first, selected
        QString hint;      ///< shown while nothing is typed
        QStringList names; ///< to choose from; none shows no list
    };
    /// Opens with its top left there, kept on the screen.
    void ask(const Question &question, QPoint globalPosition, Accept accept);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void choose();
    void fit();
    [[nodiscard]] int rowHeight() const;

    QLabel *m_question;
    QLineEdit *m_field;
    QListWidget *m_list;
    QStringList m_names;
    Accept m_accept;
};

} // namespace visavis
