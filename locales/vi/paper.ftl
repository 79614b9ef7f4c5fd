# Draft: no reviewer has signed this yet.
# The words around the guide on paper and as one file. Whoever finds the paper must not be able to tell more than the person wants.

paper-about =
    Đây là các trang của một cẩm nang mà một chương trình máy tính hiện ra. Bản này dành cho { $country }. Đây là thông tin, không phải tư vấn pháp lý.

    Cẩm nang không phải của cảnh sát hay công an, cũng không phải của cơ quan nhà nước. Cẩm nang không giữ gì về bạn.

    Luật và các số có thể thay đổi. Điều viết ở đây là điều đã biết vào ngày ghi ở trên. Bạn có thể hỏi trước khi dựa vào đó.
    .title = Về các trang này
paper-keep =
    Người khác có thể tìm thấy giấy, hay tệp trong điện thoại hoặc máy tính. Bạn quyết định: giữ lại, để ở chỗ người bạn tin, hay đọc rồi trả lại.

    Ai tìm thấy cũng đọc được dấu và ghi chú. Bạn có thể đọc mà không dùng bút.
    .title = Nếu bạn giữ các trang này
paper-contents = Mục lục
# Before a page number in the contents and after a reference. $number is the number of a page.
paper-page = trang { $number }
# The first link of the file, for people who use a keyboard or a screen reader.
paper-skip = Đến phần nội dung
