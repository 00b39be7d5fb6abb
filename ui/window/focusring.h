// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace visavis
{

/// The parts of a window that F6 goes through, one after the other; those that are hidden are passed over.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

    /// The next part in the ring. Into it one comes where the keyboard was last, or else to the entry.
    void add(QWidget *area, QWidget *entry);

    void goForward() { go(1); }
    void goBack() { go(-1); }

private:
    struct Part {
        QWidget *area;
        QWidget *entry;
    };

    void go(int direction);
    static void enter(const Part &part);

    QList<Part> m_parts; ///< Not owned.
};

} // namespace visavis
