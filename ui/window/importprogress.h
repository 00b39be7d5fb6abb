// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QProgressBar;

namespace visavis
{

/// Says in the status bar how far an import is, and stops it when asked.
class ImportProgress final : public QWidget
{
    Q_OBJECT

public:
    ImportProgress();

    /// In files.
    void setProgress(int done, int total);

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar *m_bar;
};

} // namespace visavis
