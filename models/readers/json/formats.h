// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis::json
{

// One reader for each kind of JSON that transcripts come in, each in a file of its own. All know their files
// by shape alone; JSON of another shape is left to others. Limits and errors are those of json.h.

/// Whisper (OpenAI's program and service, faster-whisper, stable-ts, the pipeline of Transformers) and
/// WhisperX: segments with start, end, text, and perhaps a speaker for each segment or each word.
[[nodiscard]] Format whisperFormat();
/// whisper.cpp: "transcription" with timestamps or offsets.
[[nodiscard]] Format whisperCppFormat();
/// Podcasting 2.0: segments of startTime, endTime, speaker, body, which may be single words.
[[nodiscard]] Format podcastFormat();
/// Podlove: the web player's list of cues with start, end, voice, text, alone or in an episode.
[[nodiscard]] Format podloveFormat();
/// YouTube's "json3": events of segments.
[[nodiscard]] Format youTubeFormat();
/// Vosk: results of words, one or many, also one after the other.
[[nodiscard]] Format voskFormat();
/// oTranscribe's .otr: a page of HTML in JSON, its times in spans. Who speaks is found as in a text.
[[nodiscard]] Format oTranscribeFormat();

// Services that recognise speech, as their documentation describes what they give.
[[nodiscard]] Format assemblyAiFormat();
[[nodiscard]] Format awsTranscribeFormat();
[[nodiscard]] Format azureSpeechFormat();
[[nodiscard]] Format deepgramFormat();
[[nodiscard]] Format elevenLabsFormat();
[[nodiscard]] Format gladiaFormat();
[[nodiscard]] Format googleSpeechFormat();
[[nodiscard]] Format revFormat();
[[nodiscard]] Format sonixFormat();
[[nodiscard]] Format speechmaticsFormat();
[[nodiscard]] Format watsonFormat();

} // namespace visavis::json
