"""What people are asked to read, and what they answer: queue, register of labels, desk."""
