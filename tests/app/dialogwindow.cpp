// SPDX-License-Identifier: MIT
// dialog_window PROJECT: the window, and over it at once a dialog that cannot be closed but by its buttons.
// Says "dialog" when that is there.
#include "app/windowmain.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QTimer>

#include <iostream>

namespace
{

void askSoon()
{
    QTimer::singleShot(0, QCoreApplication::instance(), [] {
        QTimer::singleShot(0, QCoreApplication::instance(), [] { std::cout << "dialog" << std::endl; });
        QMessageBox box;
        box.addButton(QStringLiteral("Left"), QMessageBox::ActionRole);
        box.addButton(QStringLiteral("Right"), QMessageBox::ActionRole);
        box.exec();
    });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(askSoon)

int main(int argc, char **argv)
{
    return visavis::runWindow(argc, argv);
}
