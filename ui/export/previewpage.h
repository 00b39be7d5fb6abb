// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace visavis
{

/// Shows a web page that an export wrote, in the window's own colours: nothing is fetched or opened, links
/// within the page alone are followed.
class PreviewPage final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPage)

public:
    explicit PreviewPage(QWidget *parent = nullptr);

    /// The body of a page. Where one has scrolled to stays.
    void setPage(const QString &html);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPage();

    QString m_html;
};

} // namespace visavis
