// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>
#include <QString>
#include <QStringList>

class QWidget;

namespace visavis
{

/// File dialogs that start where one was last for the same purpose ("project", "import", "export"). Empty
/// when a person thought better of it.
class FileChooser
{
public:
    [[nodiscard]] static QString openFile(QWidget *parent, const QString &purpose, const QString &title,
                                          const QString &filter);
    [[nodiscard]] static QStringList openFiles(QWidget *parent, const QString &purpose, const QString &title,
                                               const QString &filter);
    [[nodiscard]] static QString openFolder(QWidget *parent, const QString &purpose, const QString &title);
    [[nodiscard]] static QString saveFile(QWidget *parent, const QString &purpose, const QString &title,
                                          const QString &filter, const QString &suggestion,
                                          QFileDialog::Options options = {});

    /// For tests: the next dialog is not shown, and gives these.
    static void setNextAnswer(const QStringList &paths);
};

} // namespace visavis
