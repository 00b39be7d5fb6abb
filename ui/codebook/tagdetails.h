// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace visavis
{

/// The description of one tag, edited in place: kept when the focus goes elsewhere or by Ctrl+Return, left as
/// it was by Escape.
class TagDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagDetails)

public:
    explicit TagDetails(QWidget *parent = nullptr);

    /// Keeps what was written about the tag before. The project is not owned.
    void showTag(Project *project, TagId tag);
    /// Takes over what changed elsewhere.
    void refresh();
    void save();
    void edit();

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const Tag *tag() const;
    void revert();
    /// As high as its text, within bounds: the tags need the room.
    void fitHeight();

    QPointer<Project> m_project;
    TagId m_tag;
    QString m_shown; ///< the description as it is in the project
    QLabel *m_path;
    QPlainTextEdit *m_description;
};

} // namespace visavis
