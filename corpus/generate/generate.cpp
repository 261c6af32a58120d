// generate COUNT [--form tree|csv|ndjson] [--out PATH] [--truth FILE] [--seed N] [--faulty PERCENT] [--from N]
// Writes invented cables: a folder of files, or one table or list on standard output or in PATH. The truth list
// has a line of JSON for each planted fault: which record, which code, which lines.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>

#include "corpus/generate/corpus.hpp"

namespace cablelint::invented {
namespace {

struct Options {
  std::size_t count = 0, from = 0;
  std::string form = "tree", out, truth;
  CorpusOptions corpus;
};

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File open(const std::string& path) {
  File file(path.empty() ? stdout : std::fopen(path.c_str(), "wb"),
            [](std::FILE* f) { return f == stdout ? 0 : std::fclose(f); });
  if (file) return file;
  std::perror(path.c_str());
  std::exit(2);
}

void write(std::FILE* file, std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), file) == text.size()) return;
  std::perror("generate");
  std::exit(2);
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

std::string csv_row(const std::string& id, const InventedCable& c) {
  const std::string_view text = c.text;
  const auto header = text.substr(0, c.body == 0 ? 0 : c.body - 2);
  std::string row = in_quotes(id);
  for (const std::string_view field :
       {std::string_view(c.date), std::string_view(c.refid), std::string_view("Embassy"), c.level,
        std::string_view(), header, text.substr(c.body)})
    (row += ',') += in_quotes(field);
  return row + "\n";
}

// A byte that is no UTF-8 is a pilcrow of Latin-1, which JSON has only in base64.
bool is_ascii_or_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\xb6' && (i == 0 || text[i - 1] != '\xc2')) return false;
  return true;
}

std::string base64(std::string_view text) {
  static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    unsigned bits = 0;
    for (std::size_t k = 0; k < 3; ++k)
      bits = bits << 8 | (i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0);
    for (std::size_t k = 0; k < 4; ++k) out += i + k > text.size() ? '=' : letters[bits >> (18 - 6 * k) & 63];
  }
  return out;
}

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      (out += '\\') += c;
    else if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      out += "\\r";
    else
      out += c;
  }
  return out + "\"";
}

std::string json_line(const std::string& id, const InventedCable& c) {
  if (is_ascii_or_utf8(c.text)) return "{\"id\":\"" + id + "\",\"text\":" + json_string(c.text) + "}\n";
  return "{\"id\":\"" + id + "\",\"text_b64\":\"" + base64(c.text) + "\"}\n";
}

std::string truth_line(const std::string& id, const Planted& p) {
  std::string lines, also;
  for (const auto line : p.lines) lines += (lines.empty() ? "" : ",") + std::to_string(line);
  for (const auto& code : p.also) also += (also.empty() ? "\"" : ",\"") + code + "\"";
  return "{\"id\":\"" + id + "\",\"code\":\"" + p.code + "\",\"change\":" + json_string(p.change) +
         ",\"lines\":[" + lines + "],\"any\":" + (p.any ? "true" : "false") + ",\"also\":[" + also + "]}\n";
}

void generate(const Options& o) {
  const bool tree = o.form == "tree";
  File out = tree ? File(nullptr, std::fclose) : open(o.out);
  File truth = o.truth.empty() ? File(nullptr, std::fclose) : open(o.truth);
  if (o.form == "csv") write(out.get(), "id,date,refid,origin,classification,references,header,body\n");
  for (std::size_t n = o.from; n < o.from + o.count; ++n) {
    char id[32];
    std::snprintf(id, sizeof id, "%07zu", n);
    const InventedCable cable = invented_cable(n, o.corpus);
    if (tree) {
      const auto folder = std::filesystem::path(o.out) / std::string(id, 4);
      if (n == o.from || n % 1000 == 0) std::filesystem::create_directories(folder);
      write(open(folder / (std::string(id) + ".txt")).get(), cable.text);
    } else {
      write(out.get(), o.form == "csv" ? csv_row(id, cable) : json_line(id, cable));
    }
    if (truth && cable.planted) write(truth.get(), truth_line(id, *cable.planted));
  }
}

int usage() {
  std::fputs("usage: generate COUNT [--form tree|csv|ndjson] [--out PATH] [--truth FILE]\n"
             "                [--seed N] [--faulty PERCENT] [--from N]\n",
             stderr);
  return 2;
}

int main(int argc, char** argv) {
  Options o;
  if (argc < 2 || argc % 2 != 0) return usage();
  o.count = std::strtoul(argv[1], nullptr, 10);
  for (int i = 2; i + 1 < argc; i += 2) {
    const std::string_view name = argv[i];
    const auto number = std::strtoul(argv[i + 1], nullptr, 10);
    if (name == "--form")
      o.form = argv[i + 1];
    else if (name == "--out")
      o.out = argv[i + 1];
    else if (name == "--truth")
      o.truth = argv[i + 1];
    else if (name == "--seed")
      o.corpus.seed = static_cast<std::uint32_t>(number);
    else if (name == "--faulty")
      o.corpus.faulty = number;
    else if (name == "--from")
      o.from = number;
    else
      return usage();
  }
  if (o.count == 0 || (o.form != "csv" && o.form != "ndjson" && (o.form != "tree" || o.out.empty())))
    return usage();
  generate(o);
  return 0;
}

}  // namespace
}  // namespace cablelint::invented

int main(int argc, char** argv) { return cablelint::invented::main(argc, argv); }
