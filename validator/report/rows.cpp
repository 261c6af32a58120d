#include "validator/report/rows.hpp"

namespace cablelint {

void Rows::clear() {
  for (auto& p : parts) p.clear();
  for (auto& e : ends) e.clear();
}

std::size_t Rows::size() const {
  std::size_t bytes = 0;
  for (const auto& p : parts) bytes += p.size();
  return bytes;
}

std::string_view PartWriter::take(const Part& part, std::string_view bytes,
                                  const std::vector<std::uint32_t>& ends) {
  if (bytes.empty()) return bytes;
  if (first_) bytes.remove_prefix(part.separator.size());
  if (!part.by_row()) {
    first_ = false;
    return bytes;
  }
  text_.clear();
  const std::size_t removed = first_ ? part.separator.size() : 0;
  std::size_t begin = 0;
  for (const std::uint32_t end : ends) {
    take_row(part, bytes.substr(begin, end - removed - begin));
    begin = end - removed;
  }
  first_ = false;
  return text_;
}

void PartWriter::take_row(const Part& part, std::string_view row) {
  if (part.most != 0 && rows_ >= part.most) {
    ++left_out_;
    return;
  }
  const auto at = part.numbered ? row.find(row_number) : std::string_view::npos;
  text_ += row.substr(0, at);
  if (at != std::string_view::npos) text_.append(std::to_string(rows_)) += row.substr(at + 1);
  ++rows_;
}

}  // namespace cablelint
