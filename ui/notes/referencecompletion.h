// SPDX-License-Identifier: MIT
#pragma once

#include "models/notes/notereferences.h"
#include "models/project/project.h"

#include <QPointer>
#include <QTimer>

class QCompleter;
class QKeyEvent;
class QPlainTextEdit;
class QStringListModel;

namespace visavis
{

/// Makes [[references]] of an editor live: names complete while they are typed behind the brackets, those of
/// something look like links, others like what is missing, and the one at a place can be looked up.
class ReferenceCompletion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceCompletion)

public:
    /// Its parent.
    explicit ReferenceCompletion(QPlainTextEdit *editor);
    ~ReferenceCompletion() override;

    /// Not owned; null for none.
    void setProject(Project *project);

    /// The GUID of what the reference at a place names; null when there is none, or nothing is called so.
    [[nodiscard]] QUuid objectAt(int place);
    /// Whether a key belongs to the list that is open.
    [[nodiscard]] bool takes(const QKeyEvent &event) const;
    /// To be told after what was typed is there.
    void complete();

private:
    void insert(const QString &name);
    void showReferences();
    [[nodiscard]] const ReferenceNames *names();

    QPlainTextEdit *m_editor; ///< Its parent.
    QPointer<Project> m_project;
    QCompleter *m_completer = nullptr; ///< made when first needed
    QStringListModel *m_list = nullptr;
    std::optional<ReferenceNames> m_names; ///< none after they changed
    QTimer m_later;
};

} // namespace visavis
