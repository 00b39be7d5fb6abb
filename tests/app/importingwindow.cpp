// SPDX-License-Identifier: MIT
// importing_window PROJECT FILE...: the window as it is started; says which sources the import window shows
// once it stands and has looked at them.
#include "app/windowmain.h"
#include "ui/import/importwindow.h"

#include <QApplication>
#include <QTimer>

#include <iostream>

namespace
{

using namespace std::chrono_literals;

void watch()
{
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<visavis::ImportWindow *>(const_cast<QWidget *>(widget));
        if (window && window->isVisible() && !window->review().isBusy() && window->review().rowCount() > 0) {
            std::cout << window->review().rowCount() << " shown" << std::endl;
            return;
        }
    }
    QTimer::singleShot(10ms, QCoreApplication::instance(), watch);
}

void watchSoon()
{
    QTimer::singleShot(0, QCoreApplication::instance(), watch);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchSoon)

int main(int argc, char **argv)
{
    return visavis::runWindow(argc, argv);
}
