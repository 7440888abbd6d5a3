// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace shiji::database::postgres {

// Runs what follows commits in an order that agrees with the commits: a ticket is drawn before COMMIT is sent, and actions run in the order
// of the tickets. A transaction that saw or waited for another began its COMMIT after the other's, so it holds the later ticket; commits
// themselves still go to the cluster side by side.
class CommitOrder {
 public:
  // One commit's place; its turn passes on when it is destroyed, committed or not.
  class Ticket {
   public:
    explicit Ticket(CommitOrder& order) : order_(order) {
      std::lock_guard const lock(order.mutex_);
      number_ = order.next_++;
    }
    ~Ticket() {
      wait();
      {
        std::lock_guard const lock(order_.mutex_);
        ++order_.serving_;
      }
      order_.moved_.notify_all();
    }
    Ticket(Ticket const&) = delete;
    Ticket& operator=(Ticket const&) = delete;

    void wait() {
      std::unique_lock lock(order_.mutex_);
      order_.moved_.wait(lock, [&] { return order_.serving_ == number_; });
    }

   private:
    CommitOrder& order_;
    std::uint64_t number_;
  };

 private:
  std::mutex mutex_;
  std::condition_variable moved_;
  std::uint64_t next_ = 0;
  std::uint64_t serving_ = 0;
};

} // namespace shiji::database::postgres
