// @generated from doudian/spu/spu.queryBookNameByISBN.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 根据ISBN查询书名 — `spu.queryBookNameByISBN`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
/// Pages by `page_no`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuQueryBookNameByISBNRequest;
///
/// let request = DoudianSpuQueryBookNameByISBNRequest::new("…", 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuQueryBookNameByISBNRequest {
    /// 类目ID
    pub category_leaf_id: Option<i64>,
    /// ISBN编号
    pub isbn: String,
    /// 当前页数
    pub page_no: i64,
    /// 页大小
    pub page_size: i64,
}

impl DoudianSpuQueryBookNameByISBNRequest {
    /// With the parameters that are required.
    pub fn new(isbn: impl Into<String>, page_no: i64, page_size: i64) -> Self {
        Self {
            category_leaf_id: None,
            isbn: isbn.into(),
            page_no,
            page_size,
        }
    }

    /// Sets `category_leaf_id` (类目ID).
    #[must_use]
    pub fn category_leaf_id(mut self, category_leaf_id: i64) -> Self {
        self.category_leaf_id = Some(category_leaf_id);
        self
    }
}

/// The answer to [`DoudianSpuQueryBookNameByISBNRequest`].
pub type DoudianSpuQueryBookNameByISBNResponse = rt::DoudianResponse<
    DoudianSpuQueryBookNameByISBNData,
>;

impl rt::DoudianRequest for DoudianSpuQueryBookNameByISBNRequest {
    type Data = DoudianSpuQueryBookNameByISBNData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.queryBookNameByISBN",
        path: "/spu/queryBookNameByISBN",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpuQueryBookNameByISBNRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQueryBookNameByISBNRequest",
            &[
                rt::Field("category_leaf_id", 0, &[]),
                rt::Field("isbn", rt::REQUIRED, &[]),
                rt::Field("page_no", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_leaf_id);
        rt::put(w, 1, &self.isbn);
        rt::put(w, 2, &self.page_no);
        rt::put(w, 3, &self.page_size);
    }
}

rt::impl_record!(DoudianSpuQueryBookNameByISBNRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuQueryBookNameByISBNRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_leaf_id, r),
            1 => rt::get(&mut self.isbn, r),
            2 => rt::get(&mut self.page_no, r),
            3 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuQueryBookNameByISBNRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_leaf_id: Default::default(),
            isbn: Default::default(),
            page_no: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuQueryBookNameByISBNRequest, Self::blank());

impl rt::Paged for DoudianSpuQueryBookNameByISBNData {
    type Item = DoudianSpuQueryBookNameByISBNBook;

    fn items(&self) -> &[DoudianSpuQueryBookNameByISBNBook] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `spu.queryBookNameByISBN`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQueryBookNameByISBNBook {
    /// SPU\_ID
    pub spu_id: Option<String>,
    /// 图书的书名
    pub book_name: Option<String>,
    /// 类目ID
    pub category_leaf_id: Option<i64>,
}

impl rt::Encode for DoudianSpuQueryBookNameByISBNBook {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQueryBookNameByISBNBook",
            &[
                rt::Field("spu_id", rt::LENIENT, &[]),
                rt::Field("book_name", 0, &[]),
                rt::Field("category_leaf_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.book_name);
        rt::put(w, 2, &self.category_leaf_id);
        rt::put(w, 0, &self.spu_id);
    }
}

impl rt::Decode for DoudianSpuQueryBookNameByISBNBook {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            1 => rt::get(&mut self.book_name, r),
            2 => rt::get(&mut self.category_leaf_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQueryBookNameByISBNBook);

rt::impl_serde!(DoudianSpuQueryBookNameByISBNBook, Self::default());

/// Part of the answer to `spu.queryBookNameByISBN`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuQueryBookNameByISBNData {
    /// 查询到的数据
    pub data: Vec<DoudianSpuQueryBookNameByISBNBook>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianSpuQueryBookNameByISBNData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuQueryBookNameByISBNData",
            &[rt::Field("data", 0, &[]), rt::Field("total", rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianSpuQueryBookNameByISBNData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuQueryBookNameByISBNData);

rt::impl_serde!(DoudianSpuQueryBookNameByISBNData, Self::default());
