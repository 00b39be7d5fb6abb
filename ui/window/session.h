// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/importer.h"
#include "models/project/project.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace visavis
{

/// The one open project of this program and what is running on it. Outlives the window, which is made anew
/// when the language changes.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Project *project() const { return m_project.get(); }

    /// Opens a project in place of the one that is open; when that fails, nothing changes.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Makes a project and opens it. An existing file is not touched.
    [[nodiscard]] Result<void> create(const QString &path);
    void close();

    /// Annotations are made under this name from now on.
    void setCoderName(const QString &name);
    /// Somebody else annotates from now on: the coder of this name, made when new.
    void annotateAs(const QString &name);

    /// Imports files and folders, which a worker walks; one import at a time, further files wait for their
    /// turn.
    void import(const QStringList &paths);
    /// The same for sources that a person has looked at.
    void importSources(const QList<ImportRequest> &requests);
    void cancelImport();
    [[nodiscard]] bool isImporting() const { return m_importer || m_walk; }

Q_SIGNALS:
    /// The open project is another, or none: null. The one before is still there while this is handled.
    void projectChanged(visavis::Project *project);
    void errorOccurred(const visavis::Error &error);
    void importProgressed(int done, int total);
    void importFinished(const QList<visavis::ImportOutcome> &outcomes);

private:
    /// Says why not, where the project can only be read.
    [[nodiscard]] bool canImport();
    void startImport(const QStringList &paths);
    void startNext();
    void startReading(const QList<ImportRequest> &requests);
    void stopWalking();
    void adopt(std::unique_ptr<Project> project);

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Importer> m_importer; ///< ends before the project does
    QPointer<Job> m_walk;                 ///< through the files and folders of the next import
    QStringList m_waiting;
    QList<ImportRequest> m_waitingSources;
};

/// The name to annotate under: the one given, or the person's name at this computer until then.
[[nodiscard]] QString coderNameOrLogin();

} // namespace visavis
