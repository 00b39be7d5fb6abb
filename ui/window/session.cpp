// SPDX-License-Identifier: MIT
#include "ui/window/session.h"

#include "models/base/settings.h"
#include "models/project/editing.h"
#include "models/project/filestoimport.h"
#include "models/project/showncoders.h"

#include <QDir>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

QString coderNameOrLogin()
{
    QString name = Settings::coderName();
    if (!name.isEmpty()) {
        return name;
    }
    QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return login.isEmpty() ? QFileInfo(QDir::homePath()).fileName() : login;
}

namespace
{

constexpr QLatin1StringView PassScope{
    "pass"}; ///< by the name of a person the one of her coding that she was at

/// A person who codes this project once more goes on with that.
QString coderNameIn(const Project &project)
{
    const QString person = coderNameOrLogin();
    const QString pass = project.setting(QString(PassScope), person).toString();
    return project.data().coderNamed(pass) ? pass : person;
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
}

Session::~Session() = default;

Result<void> Session::open(const QString &path)
{
    if (m_project && QFileInfo(path) == QFileInfo(m_project->path())) {
        return {};
    }
    auto project = Project::open(path, coderNameOrLogin());
    if (!project) {
        return std::unexpected(project.error());
    }
    if (!(*project)->isReadOnly()) {
        if (auto named = (*project)->setCoder(coderNameIn(**project)); !named) {
            return named;
        }
    }
    Settings::addRecentProject(path);
    adopt(std::move(*project));
    return {};
}

Result<void> Session::create(const QString &path)
{
    return Project::create(path).and_then([&] { return open(path); });
}

void Session::close()
{
    adopt(nullptr);
}

void Session::adopt(std::unique_ptr<Project> project)
{
    stopWalking();
    m_importer.reset();
    m_waiting.clear();
    m_waitingSources.clear();
    const std::unique_ptr<Project> before = std::exchange(m_project, std::move(project));
    if (m_project) {
        connect(m_project.get(), &Project::writeFailed, this, &Session::errorOccurred);
    }
    Q_EMIT projectChanged(m_project.get());
}

void Session::setCoderName(const QString &name)
{
    const QString before = coderNameOrLogin();
    Settings::setCoderName(name);
    if (!m_project || m_project->isReadOnly()) {
        return;
    }
    // Who only now says what they are called, keeps what they did before.
    const bool known = m_project->data().coderNamed(name) != nullptr;
    const Coder *current = m_project->data().coders().find(m_project->coder());
    if (known || !current || current->name != before) {
        annotateAs(name);
    } else if (auto done = Editing(*m_project).renameCoder(current->id, name); !done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void Session::annotateAs(const QString &name)
{
    if (!m_project || m_project->isReadOnly()) {
        return;
    }
    if (auto done = m_project->setCoder(name); !done) {
        Q_EMIT errorOccurred(done.error());
        return;
    }
    // Another pass of hers is of this project alone.
    const QString person = coderNameOrLogin();
    const bool isPass = personOf(name) == person;
    if (!isPass) {
        Settings::setCoderName(name);
    }
    m_project->setSetting(QString(PassScope), isPass ? person : name, name);
    m_project->shownCoders()->follow();
}

bool Session::canImport()
{
    if (!m_project) {
        return false;
    }
    if (const auto &reason = m_project->readOnlyReason()) {
        Q_EMIT errorOccurred(*reason);
        return false;
    }
    return true;
}

void Session::import(const QStringList &paths)
{
    if (canImport()) {
        m_waiting += paths;
        startNext();
    }
}

void Session::importSources(const QList<ImportRequest> &requests)
{
    if (canImport()) {
        m_waitingSources += requests;
        startNext();
    }
}

void Session::startNext()
{
    if (isImporting() || !m_project) {
        return;
    }
    if (!m_waitingSources.isEmpty()) {
        startReading(std::exchange(m_waitingSources, {}));
    } else if (!m_waiting.isEmpty()) {
        startImport(std::exchange(m_waiting, {}));
    }
}

void Session::startImport(const QStringList &paths)
{
    auto files = std::make_shared<QStringList>();
    m_walk = new Job(this);
    connect(m_walk, &Job::succeeded, this, [this, files] {
        m_walk->deleteLater();
        m_walk.clear();
        startReading(requestsFor(*files));
    });
    m_walk->start([files, paths](Progress &progress) -> Result<void> {
        *files = filesToImport(paths, progress);
        return {};
    });
    Q_EMIT importProgressed(0, 0); // of an unknown number
}

void Session::stopWalking()
{
    if (m_walk) {
        m_walk->disconnect(this);
        connect(m_walk, &Job::finished, m_walk, &QObject::deleteLater);
        m_walk->cancel();
        m_walk.clear();
    }
}

void Session::startReading(const QList<ImportRequest> &requests)
{
    m_importer = std::make_unique<Importer>(*m_project);
    connect(m_importer.get(), &Importer::progressed, this, &Session::importProgressed);
    connect(
        m_importer.get(), &Importer::finished, this,
        [this](const QList<ImportOutcome> &outcomes) {
            m_importer.reset();
            Q_EMIT importFinished(outcomes);
            startNext();
        },
        Qt::QueuedConnection);
    m_importer->start(requests);
}

void Session::cancelImport()
{
    m_waiting.clear();
    m_waitingSources.clear();
    stopWalking();
    if (m_importer) {
        m_importer->cancel();
    }
}

} // namespace visavis
