// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/access.h"

#include <QWidget>

class QLineEdit;

namespace visavis
{

class ChoiceBox;

/// Edits who may read something on one line: a restriction and, for an embargo, the day that ends it.
class AccessEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessEdit(QWidget *parent = nullptr);

    void setAccess(const Access &access);
    [[nodiscard]] Access access() const;
    /// What was typed for a day and is none; empty when all is well.
    [[nodiscard]] QString wrongDay() const;

Q_SIGNALS:
    /// A person chose what needs no more said, or went elsewhere.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showDay();

    ChoiceBox *m_restriction;
    QLineEdit *m_day;
};

} // namespace visavis
