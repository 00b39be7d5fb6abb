// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace visavis
{

/// What the window shows without a project: make one, open one, or one of the last.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Reads the list of recent projects anew.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void projectRequested(const QString &path);

private:
    QVBoxLayout *m_recent;
    QWidget *m_recentBox;
};

} // namespace visavis
