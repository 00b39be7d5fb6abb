// SPDX-License-Identifier: MIT
// Drives a fuzz target without libFuzzer: every file of a folder as it is, then mutations of them. The same
// seed gives the same mutations everywhere, so that a failure can be repeated.
//
// Usage: replay_FORMAT FOLDER ITERATIONS [SEED]
#include <QByteArray>
#include <QDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

using namespace Qt::StringLiterals;

class Mutator
{
public:
    Mutator(std::vector<QByteArray> seeds, unsigned seed)
        : m_seeds(std::move(seeds))
        , m_random(seed)
    {
    }

    QByteArray next()
    {
        QByteArray bytes = pick(m_seeds);
        for (qsizetype change = below(6); change >= 0; --change) {
            mutate(bytes);
        }
        return bytes;
    }

private:
    qsizetype below(qsizetype bound) { return bound > 0 ? qsizetype(m_random() % size_t(bound)) : 0; }
    const QByteArray &pick(const std::vector<QByteArray> &from)
    {
        return from[size_t(below(qsizetype(from.size())))];
    }

    /// Deletes, doubles, moves or overwrites a stretch, or puts in a token that readers care about.
    void mutate(QByteArray &bytes)
    {
        static const std::vector<QByteArray> tokens = {"\n",
                                                       "\n\n",
                                                       "-->",
                                                       "<",
                                                       ">",
                                                       "&",
                                                       "&#",
                                                       "</v>",
                                                       "<v ",
                                                       "<rt>",
                                                       ": ",
                                                       ">> ",
                                                       "- ",
                                                       "#",
                                                       "---",
                                                       "**",
                                                       "00:",
                                                       "999",
                                                       QByteArray("\0", 1),
                                                       "\xF0\x9F\x98",
                                                       "\xFF",
                                                       "{\\",
                                                       "\\N",
                                                       "```",
                                                       "\t",
                                                       "\r",
                                                       "1\n",
                                                       "\n---\n",
                                                       "## ",
                                                       "> ",
                                                       "](",
                                                       "<!--",
                                                       "{% ",
                                                       "{",
                                                       "[",
                                                       "\"",
                                                       "\\n",
                                                       "\\ud800",
                                                       "Ann: ",
                                                       "?",
                                                       "/>",
                                                       "</",
                                                       "<![CDATA[",
                                                       "&amp;",
                                                       "\"",
                                                       "\x15"};
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = below(std::min<qsizetype>(bytes.size() - at, 40) + 1);
        switch (below(6)) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, QByteArray(bytes.mid(at, length)));
            break;
        case 2:
            bytes.insert(at, pick(tokens));
            break;
        case 3:
            bytes.replace(at, length, pick(m_seeds).mid(below(200), length));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            if (at < bytes.size()) {
                bytes[at] = char(m_random());
            }
            break;
        }
    }

    std::vector<QByteArray> m_seeds;
    std::mt19937 m_random;
};

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("Usage: replay FOLDER ITERATIONS [SEED]\n", stderr);
        return 2;
    }
    std::vector<QByteArray> seeds;
    const QDir folder(QFile::decodeName(argv[1]));
    QStringList names = folder.entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(u".expected.json"); });
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            seeds.push_back(file.readAll());
            run(seeds.back());
        }
    }
    if (seeds.empty()) {
        std::fputs("No files to begin with.\n", stderr);
        return 1;
    }
    const int iterations = QByteArray(argv[2]).toInt();
    Mutator mutator(std::move(seeds), argc > 3 ? QByteArray(argv[3]).toUInt() : 1U);
    for (int i = 0; i < iterations; ++i) {
        run(mutator.next());
    }
    std::printf("%d mutations of %d files read\n", iterations, int(names.size()));
    return 0;
}
