// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/phrasefinder.h"

#include <QPointer>

#include <memory>

namespace visavis
{

/// Finds words in one text on a worker, since one of many megabytes takes longer than a key may. What is
/// asked for takes the place of what was asked for before.
class TextSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextSearch)

public:
    explicit TextSearch(QObject *parent = nullptr);
    ~TextSearch() override;

    /// The answer is found(), later. The words are a PhraseFinder's.
    void start(const std::shared_ptr<const Transcript> &text, const QString &words);
    /// Nothing is told any more of what was asked for.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job; }

Q_SIGNALS:
    /// Ascending.
    void found(const std::vector<visavis::Utf16Range> &hits);

private:
    QPointer<Job> m_job; ///< null when nothing is asked for; cancelled ones are children until they end
};

} // namespace visavis
