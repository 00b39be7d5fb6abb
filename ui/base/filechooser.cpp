// SPDX-License-Identifier: MIT
#include "ui/base/filechooser.h"

#include "models/base/settings.h"

#include <QFileDialog>
#include <QFileInfo>

#include <optional>

namespace visavis
{

namespace
{

std::optional<QStringList> nextAnswer;

/// Asks, unless a test answered already, and remembers the folder.
template<class Ask>
QStringList answer(const QString &purpose, Ask &&ask)
{
    QStringList paths = nextAnswer ? *nextAnswer : ask(Settings::lastFolder(purpose));
    nextAnswer.reset();
    paths.removeAll(QString());
    if (!paths.isEmpty()) {
        const QFileInfo first(paths.front());
        Settings::setLastFolder(purpose, first.isDir() ? first.absoluteFilePath() : first.absolutePath());
    }
    return paths;
}

} // namespace

void FileChooser::setNextAnswer(const QStringList &paths)
{
    nextAnswer = paths;
}

QString FileChooser::openFile(QWidget *parent, const QString &purpose, const QString &title,
                              const QString &filter)
{
    return answer(purpose,
                  [&](const QString &folder) {
                      return QStringList{QFileDialog::getOpenFileName(parent, title, folder, filter)};
                  })
        .value(0);
}

QStringList FileChooser::openFiles(QWidget *parent, const QString &purpose, const QString &title,
                                   const QString &filter)
{
    return answer(purpose, [&](const QString &folder) {
        return QFileDialog::getOpenFileNames(parent, title, folder, filter);
    });
}

QString FileChooser::openFolder(QWidget *parent, const QString &purpose, const QString &title)
{
    return answer(purpose,
                  [&](const QString &folder) {
                      return QStringList{QFileDialog::getExistingDirectory(parent, title, folder)};
                  })
        .value(0);
}

QString FileChooser::saveFile(QWidget *parent, const QString &purpose, const QString &title,
                              const QString &filter, const QString &suggestion, QFileDialog::Options options)
{
    return answer(purpose,
                  [&](const QString &folder) {
                      return QStringList{QFileDialog::getSaveFileName(
                          parent, title, QDir(folder).filePath(suggestion), filter, nullptr, options)};
                  })
        .value(0);
}

} // namespace visavis
