# Draft: no reviewer has signed this yet.
# What stands on printed cards, posters and leaflets. Quiet words say nothing of exploitation; open ones ask a question.

print-quiet-title = Nên biết
print-quiet-lead = Việc làm, tiền lương, giấy tờ, sức khỏe: quyền của bạn bằng lời dễ hiểu.
print-open-title = Có phải người khác quyết định về việc làm, giấy tờ hay điện thoại của bạn?
print-open-lead = Bạn có quyền, dù có giấy tờ hay không. Bạn có thể đọc về các quyền ở đây, bằng tiếng của mình.
print-scan = Quét bằng điện thoại. Một cuộc trò chuyện với chương trình máy tính mở ra trong Telegram.
print-free = Miễn phí. Bạn không cần nói mình là ai.
print-kept = Chương trình không giữ gì về bạn. Telegram và điện thoại của bạn thì có thể giữ.
print-moment = Nên mở vào lúc không có ai nhìn.
print-emergency = Khẩn cấp: { $number }
print-advice = Tư vấn qua điện thoại: { $number }
print-hotline = { $name }: { $number }
print-name = Tên chính xác là { $name }
print-as-of = Tính đến { $date }. Phiên bản { $version }.
