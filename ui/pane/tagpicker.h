// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace visavis
{

/// A small list of tags at the passage, narrowed by typing: Enter takes the marked tag, or makes a new one of
/// what was typed; Escape or a click elsewhere closes it.
class TagPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit TagPicker(QWidget *parent = nullptr);

    /// Opens with its top left there, kept on the screen.
    void open(const ProjectData &records, QPoint globalPosition);

Q_SIGNALS:
    void tagChosen(visavis::TagId tag);
    void newTagChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void choose();

    struct Entry {
        TagId tag;
        QString path;
        Colour colour;
        QString shortcut;
    };
    std::vector<Entry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace visavis
