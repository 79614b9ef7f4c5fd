"""What outreach workers hand out: links, QR codes, printed cards and paper copies of the guide."""
