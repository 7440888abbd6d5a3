// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/database/database.hpp"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace shiji::database {

inline constexpr std::chrono::seconds longest_wait_for_connection{5};

// Connections that are opened when needed, up to a limit, and lent to one user at a time.
template<class Connection>
class Pool {
 public:
  using Open = std::function<std::unique_ptr<Connection>()>;

  Pool(std::size_t limit, Open open) : limit_(limit), open_(std::move(open)) {}

  // Gives its connection back when destroyed, unless it was dropped.
  class Loan {
   public:
    Loan(Pool& pool, std::unique_ptr<Connection> connection) : pool_(&pool), connection_(std::move(connection)) {}
    Loan(Loan&& other) noexcept = default;
    Loan& operator=(Loan&&) = delete;
    ~Loan() {
      if (connection_) pool_->give_back(std::move(connection_));
    }
    Connection& operator*() const { return *connection_; }
    Connection* operator->() const { return connection_.get(); }
    // Closes a connection that is of no more use; the pool opens another.
    void drop() {
      if (!connection_) return;
      connection_.reset();
      pool_->give_back(nullptr);
    }

   private:
    Pool* pool_;
    std::unique_ptr<Connection> connection_;
  };

  // Those that nobody uses, one after the other; nobody can take one meanwhile.
  template<class Act>
  void each_idle(Act const& act) {
    std::lock_guard const lock(mutex_);
    for (auto const& connection : idle_) act(*connection);
  }

  // Closes those that nobody uses; others are opened in their place when needed.
  void close_idle() {
    std::lock_guard const lock(mutex_);
    idle_.clear();
  }

  // Unavailable (503) where none comes free in time or none can be opened.
  Loan take() {
    std::unique_lock lock(mutex_);
    if (!freed_.wait_for(lock, longest_wait_for_connection, [&] { return lent_ < limit_; }))
      throw Unavailable(503, "no database connection came free");
    ++lent_;
    if (!idle_.empty()) {
      auto connection = std::move(idle_.back());
      idle_.pop_back();
      return Loan(*this, std::move(connection));
    }
    lock.unlock();
    try {
      return Loan(*this, open_());
    } catch (...) {
      give_back(nullptr);
      throw;
    }
  }

 private:
  std::size_t limit_;
  Open open_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::vector<std::unique_ptr<Connection>> idle_;
  std::size_t lent_ = 0;

  void give_back(std::unique_ptr<Connection> connection) {
    {
      std::lock_guard const lock(mutex_);
      --lent_;
      if (connection) idle_.push_back(std::move(connection));
    }
    freed_.notify_one();
  }
};

} // namespace shiji::database
