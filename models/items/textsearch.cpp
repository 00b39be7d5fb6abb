// SPDX-License-Identifier: MIT
#include "models/items/textsearch.h"

namespace visavis
{

TextSearch::TextSearch(QObject *parent)
    : QObject(parent)
{
}

TextSearch::~TextSearch() = default;

void TextSearch::start(const std::shared_ptr<const Transcript> &text, const QString &words)
{
    cancel();
    m_job = new Job(this);
    const auto hits = std::make_shared<std::vector<Utf16Range>>();
    connect(m_job, &Job::succeeded, this, [this, hits] {
        m_job->deleteLater();
        m_job = nullptr;
        Q_EMIT found(*hits);
    });
    m_job->start([text, words, hits](Progress &progress) -> Result<void> {
        *hits = PhraseFinder(words).find(*text, progress);
        return {};
    });
}

void TextSearch::cancel()
{
    if (m_job) {
        m_job->abandon();
        m_job = nullptr;
    }
}

} // namespace visavis
