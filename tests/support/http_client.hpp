// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <arpa/inet.h>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace shiji::test {

using Headers = std::vector<std::pair<std::string, std::string>>;

// What a server answered. status 0: it closed the connection without an answer.
struct Answer {
  int status = 0;
  Headers headers;
  std::string body;

  // The first value under that name, case ignored; empty where there is none.
  std::string header(std::string_view name) const {
    for (auto const& [key, value] : headers) {
      if (key.size() == name.size() && strncasecmp(key.data(), name.data(), name.size()) == 0) return value;
    }
    return {};
  }
  bool has(std::string_view name) const { return !header(name).empty(); }
};

// One TCP connection to 127.0.0.1: bytes out, bytes in, nothing added. Waits at most `patience` for each piece.
class RawConnection {
 public:
  explicit RawConnection(std::uint16_t port, std::chrono::seconds patience = std::chrono::seconds(30), int receive_buffer = 0)
      : patience_(patience) {
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receive_buffer > 0) ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0) {
      int const why = errno;
      ::close(socket_);
      throw std::runtime_error(std::string("cannot connect: ") + std::strerror(why));
    }
    int const on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  }
  RawConnection(RawConnection const&) = delete;
  RawConnection& operator=(RawConnection const&) = delete;
  ~RawConnection() { ::close(socket_); }

  // False once the peer has closed; what it sent before can still be read.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      auto const sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  // Reads what is there, at most a few bytes, without waiting for it. False once the peer has closed and all of it was read.
  bool sip(std::size_t at_most) {
    char piece[64];
    auto const got = ::recv(socket_, piece, at_most < sizeof piece ? at_most : sizeof piece, MSG_DONTWAIT);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK));
  }

  // Says that nothing more will be sent.
  void finish_sending() { ::shutdown(socket_, SHUT_WR); }

  // The next answer; without_body for an answer to HEAD. Throws where the server is silent for longer than patience.
  Answer read_answer(bool without_body = false) {
    Answer answer;
    auto const head = read_until("\r\n\r\n");
    if (!head) return answer;
    parse_head(*head, answer);
    if (answer.status < 200) return answer;
    if (without_body || answer.status == 204 || answer.status == 304) return answer;
    if (answer.has("Content-Length")) {
      std::size_t length = 0;
      auto const text = answer.header("Content-Length");
      std::from_chars(text.data(), text.data() + text.size(), length);
      answer.body = read_exactly(length);
    } else if (answer.header("Content-Type").rfind("text/event-stream", 0) != 0) {
      answer.body = read_to_end();
    }
    return answer;
  }

  // Up to and with the mark; nothing where the server closed before it.
  std::optional<std::string> read_until(std::string_view mark) {
    std::size_t searched = 0;
    while (true) {
      auto const at = buffer_.find(mark, searched);
      if (at != std::string::npos) return cut(at + mark.size());
      searched = buffer_.size() < mark.size() ? 0 : buffer_.size() - mark.size() + 1;
      if (!receive()) return std::nullopt;
    }
  }

  std::string read_to_end() {
    while (receive()) {
    }
    return cut(buffer_.size());
  }

 private:
  std::string cut(std::size_t size) {
    std::string piece = buffer_.substr(0, size);
    buffer_.erase(0, size);
    return piece;
  }

  std::string read_exactly(std::size_t size) {
    while (buffer_.size() < size) {
      if (!receive()) throw std::runtime_error("the connection ended inside a body");
    }
    return cut(size);
  }

  bool receive() {
    pollfd waiting{socket_, POLLIN, 0};
    auto const milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(patience_).count();
    if (::poll(&waiting, 1, static_cast<int>(milliseconds)) == 0) throw std::runtime_error("the server is silent");
    char piece[16 * 1024];
    auto const got = ::recv(socket_, piece, sizeof piece, 0);
    if (got <= 0) return false;
    buffer_.append(piece, static_cast<std::size_t>(got));
    return true;
  }

  static void parse_head(std::string_view head, Answer& answer) {
    auto end = head.find("\r\n");
    auto const space = head.find(' ');
    std::from_chars(head.data() + space + 1, head.data() + end, answer.status);
    while (true) {
      head.remove_prefix(end + 2);
      end = head.find("\r\n");
      if (end == 0 || end == std::string_view::npos) return;
      auto const line = head.substr(0, end);
      auto const colon = line.find(": ");
      if (colon == std::string_view::npos) continue;
      answer.headers.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    }
  }

  int socket_ = -1;
  std::chrono::seconds patience_;
  std::string buffer_;
};

// A blocking client of one server on loopback. Keeps its connection between requests.
class HttpClient {
 public:
  explicit HttpClient(std::uint16_t port) : port_(port) {}

  // Adds Host and, where there is a body, Content-Length. A kept connection that the server closed meanwhile is replaced once.
  Answer request(std::string_view method, std::string_view target, Headers const& headers = {}, std::string_view body = {}) {
    std::string const text = written(method, target, headers, body);
    bool const kept = connection_.has_value();
    Answer answer = exchange(text, method == "HEAD");
    if (answer.status == 0 && kept) answer = exchange(text, method == "HEAD");
    return answer;
  }

  std::uint16_t port() const { return port_; }

 private:
  std::string written(std::string_view method, std::string_view target, Headers const& headers, std::string_view body) const {
    std::string text;
    text.append(method).append(" ").append(target).append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(std::to_string(port_));
    text.append("\r\n");
    for (auto const& [name, value] : headers) text.append(name).append(": ").append(value).append("\r\n");
    bool const has_length = !body.empty() || method == "POST" || method == "PUT" || method == "PATCH";
    if (has_length) text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    return text.append("\r\n").append(body);
  }

  Answer exchange(std::string const& text, bool without_body) {
    if (!connection_) connection_.emplace(port_);
    connection_->send(text);
    Answer answer = connection_->read_answer(without_body);
    if (answer.status == 0 || answer.header("Connection") == "close") connection_.reset();
    return answer;
  }

  std::uint16_t port_;
  std::optional<RawConnection> connection_;
};

// One server-sent event.
struct Event {
  std::string id;
  std::string name;
  std::string data; // lines joined by '\n'
};

// An open stream of server-sent events.
class EventReader {
 public:
  EventReader(std::uint16_t port, std::string_view target, Headers const& headers = {}, int receive_buffer = 0)
      : connection_(port, std::chrono::seconds(30), receive_buffer) {
    std::string text = "GET " + std::string(target) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n";
    for (auto const& [name, value] : headers) text += name + ": " + value + "\r\n";
    connection_.send(text + "\r\n");
    opening_ = connection_.read_answer();
  }

  // Status and headers of the stream; its body too where it was refused.
  Answer const& opening() const { return opening_; }

  // The next event, comments passed over; nothing where the server ended the stream.
  std::optional<Event> next() {
    while (auto const block = connection_.read_until("\n\n")) {
      Event event;
      bool any = false;
      std::string_view rest = *block;
      while (!rest.empty()) {
        auto const end = rest.find('\n');
        any = take_line(rest.substr(0, end), event) || any;
        rest.remove_prefix(end + 1);
      }
      if (any) return event;
    }
    return std::nullopt;
  }

 private:
  static bool take_line(std::string_view line, Event& event) {
    auto const colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) return false;
    auto const name = line.substr(0, colon);
    auto value = line.substr(colon + 1);
    if (value.rfind(' ', 0) == 0) value.remove_prefix(1);
    if (name == "id") event.id = value;
    if (name == "event") event.name = value;
    if (name == "data") event.data += (event.data.empty() ? "" : "\n") + std::string(value);
    return true;
  }

  RawConnection connection_;
  Answer opening_;
};

} // namespace shiji::test
